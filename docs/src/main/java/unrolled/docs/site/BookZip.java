package unrolled.docs.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pack the book so that the same pages give the same bytes: sorted, with one fixed time. */
public final class BookZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private BookZip() {
  }

  /**
   * Pack a folder.
   *
   * @param folder the finished book
   * @param zip    the file to write
   */
  public static void pack(Path folder, Path zip) {
    try (Stream<Path> walk = Files.walk(folder);
        OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      List<String> names = files.stream()
          .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
      for (String name : names) {
        ZipEntry entry = new ZipEntry("unrolled/" + name);
        entry.setTimeLocal(TIME);
        packed.putNextEntry(entry);
        Files.copy(folder.resolve(name), packed);
        packed.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + zip, e);
    }
  }
}
