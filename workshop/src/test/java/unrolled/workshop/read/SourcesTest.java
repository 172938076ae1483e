package unrolled.workshop.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class SourcesTest {

  @TempDir
  Path root;

  private Path page;
  private Sources sources;

  @BeforeEach
  void writeTexts() throws IOException {
    page = write("chapters/05-rnn/src/docs/asciidoc/rnn.adoc");
    write("chapters/05-rnn/target/copy.adoc");
    write("chapters/05-rnn/src/main/java/Rnn.java");
    sources = new Sources(root);
  }

  private Path write(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  @Test
  void texts_count_and_nothing_else() {
    assertThat(sources.now()).containsOnlyKeys(page);
  }

  @Test
  void a_text_that_is_newer_than_the_book_is_found() throws IOException {
    Path book = write("index.html");
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));
    assertThat(sources.newerThan(book)).isEmpty();
    Files.setLastModifiedTime(book, FileTime.fromMillis(999_000));
    assertThat(sources.newerThan(book)).hasValue(page);
  }

  @Test
  void a_save_ends_the_wait() throws Exception {
    Map<Path, Long> before = sources.now();
    CompletableFuture<Map<Path, Long>> waits = CompletableFuture.supplyAsync(() -> {
      try {
        return sources.awaitOtherThan(before);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    Path second = write("docs/src/docs/asciidoc/index.adoc");
    assertThat(waits.get(5, SECONDS)).containsOnlyKeys(page, second);
  }
}
