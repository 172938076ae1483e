package unrolled.docs.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Read the book that this build has made. */
final class FinishedBook {

  private FinishedBook() {
  }

  static Map<String, String> files() throws IOException {
    Path folder = Path.of("target/book").toAbsolutePath();
    try (Stream<Path> walk = Files.walk(folder)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return files;
    }
  }
}
