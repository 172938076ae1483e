package unrolled.docs;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small book of two chapters in a folder of its own, to be spoiled in one place a test.
 *
 * <p>All tests share one {@link BookBuild}, as all pages of the book do: its start takes seconds.
 */
final class Fixture {

  static final String FIRST = "chapters/01-first/src/docs/asciidoc/first.adoc";
  static final String SECOND = "chapters/02-second/src/docs/asciidoc/second.adoc";
  static final String TASK = "chapters/01-first/src/exercises/01-sum/task.adoc";
  static final String MODEL = "chapters/01-first/src/main/java/unrolled/first/MeanModel.java";
  static final String TEST = "chapters/01-first/src/test/java/unrolled/first/MeanModelTest.java";
  static final String RESULTS = "chapters/01-first/target/book/";

  private static final BookBuild BUILD = new BookBuild();

  private final Path root;

  private Fixture(Path root) {
    this.root = root;
  }

  static Fixture in(Path folder) throws IOException {
    Path source;
    try {
      source = Path.of(Fixture.class.getResource("/fixture").toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    Path root = folder.toRealPath().resolve("project");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // results stand for what experiments leave in target/book
        String name = source.relativize(file).toString().replace('\\', '/')
            .replace("/results/", "/target/book/");
        Files.createDirectories(root.resolve(name).getParent());
        Files.copy(file, root.resolve(name));
      }
    }
    return new Fixture(root);
  }

  Path path(String file) {
    return root.resolve(file);
  }

  String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  Fixture replace(String file, String old, String now) throws IOException {
    String text = read(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold: " + old);
    }
    Files.writeString(root.resolve(file), text.replace(old, now));
    return this;
  }

  Fixture write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
    return this;
  }

  Fixture append(String file, String text) throws IOException {
    return write(file, read(file) + text);
  }

  Fixture delete(String file) throws IOException {
    Files.delete(root.resolve(file));
    return this;
  }

  /** Return the line of the first occurrence of a text, as problems name it. */
  String at(String file, String text) throws IOException {
    List<String> lines = Files.readAllLines(root.resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return file + ":" + (i + 1);
      }
    }
    throw new IllegalArgumentException(file + " does not hold: " + text);
  }

  Path make() {
    Path folder = root.resolve("docs/target/book");
    BUILD.make(root, folder);
    return folder;
  }

  List<Problem> problems() {
    try {
      make();
      return List.of();
    } catch (BrokenBookException e) {
      return e.problems();
    }
  }
}
