package unrolled.docs.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BookZipTest {

  @TempDir
  private Path temp;

  @Test
  void the_same_files_make_the_same_zip_at_any_time() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("book/assets"));
    Path page = Files.writeString(temp.resolve("book/index.html"), "page");
    Files.writeString(folder.resolve("book.css"), "style");
    BookZip.pack(temp.resolve("book"), temp.resolve("one.zip"));
    Files.setLastModifiedTime(page, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
    BookZip.pack(temp.resolve("book"), temp.resolve("two.zip"));
    assertThat(temp.resolve("two.zip")).hasSameBinaryContentAs(temp.resolve("one.zip"));
    try (ZipFile zip = new ZipFile(temp.resolve("one.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("unrolled/assets/book.css", "unrolled/index.html");
    }
  }
}
