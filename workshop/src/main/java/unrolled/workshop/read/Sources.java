package unrolled.workshop.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts that the pages are made of, and when each was saved. */
public final class Sources {

  private final Path root;

  /**
   * Look at the texts of a book.
   *
   * @param root its folder
   */
  public Sources(Path root) {
    this.root = root;
  }

  /**
   * Look which texts there are now.
   *
   * @return the time at which each was saved, in milliseconds
   * @throws UncheckedIOException if the folders can't be read
   */
  public Map<Path, Long> now() {
    Map<Path, Long> found = new TreeMap<>();
    for (String part : new String[] {"docs/src", "chapters"}) {
      if (Files.isDirectory(root.resolve(part))) {
        add(root.resolve(part), found);
      }
    }
    return found;
  }

  private static void add(Path folder, Map<Path, Long> found) {
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
          String name = path.getFileName().toString();
          return name.equals("target") || name.equals("java") || name.equals("test")
              ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
          String name = path.getFileName().toString();
          if (name.endsWith(".adoc") || name.endsWith(".svg") || name.equals("contents.txt")) {
            found.put(path, facts.lastModifiedTime().toMillis());
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
          return FileVisitResult.CONTINUE; // gone since it was listed
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException("can't look into " + folder, e);
    }
  }

  /**
   * Find a text that was saved after the book was made.
   *
   * @param book a file of the book
   * @return the text that was saved last, if it is newer
   */
  public Optional<Path> newerThan(Path book) {
    long made = book.toFile().lastModified();
    return now().entrySet().stream().filter(e -> e.getValue() > made)
        .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /**
   * Wait until a text was saved, came or went, and all have come to rest.
   *
   * @param before what there was
   * @return what there is now
   * @throws InterruptedException if the wait is ended
   */
  public Map<Path, Long> awaitOtherThan(Map<Path, Long> before) throws InterruptedException {
    Map<Path, Long> last = now();
    while (last.equals(before)) {
      Thread.sleep(300);
      last = now();
    }
    while (true) {
      Thread.sleep(100);
      Map<Path, Long> now = now();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
  }
}
