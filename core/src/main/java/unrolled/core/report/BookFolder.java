package unrolled.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a chapter's results: cleared once, then written file by file, never halfway. */
final class BookFolder {

  private final Path folder;

  BookFolder(Path folder) {
    this.folder = folder;
  }

  /** Removes what an earlier process wrote: the files this class knows, and no others. */
  void clear() {
    try {
      for (String name : List.of("numbers.adoc", "ladder.csv", "ledger.csv")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : List.of("charts", "tables")) {
        Path sub = folder.resolve(name);
        if (Files.isDirectory(sub)) {
          try (Stream<Path> files = Files.list(sub)) {
            for (Path file : files.toList()) {
              if (file.toString().matches(".*\\.(svg|csv|adoc)(\\.part)?")) {
                Files.delete(file);
              }
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't clear the results folder " + folder, e);
    }
  }

  void write(String name, String content) {
    writeFile(folder.resolve(name), content);
  }

  /** Writes a file beside its place and moves it there, so that none is ever seen half written. */
  static void writeFile(Path file, String content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(part, content, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write " + file + "; is the folder writable?", e);
    }
  }
}
