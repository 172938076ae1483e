package unrolled.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Know the pages of the book and their order.
 *
 * <p>Chapters are found by their folders {@code chapters/NN-…}; the pages around them and the parts
 * are listed in {@code contents.txt} beside the pages.
 *
 * @param root     folder of the parent project
 * @param parts    parts, in order
 * @param chapters chapters, in order of their numbers
 * @param pages    all pages in reading order
 */
public record Book(Path root, List<Part> parts, List<Chapter> chapters, List<PageSource> pages) {

  private static final Pattern FOLDER = Pattern.compile("(\\d\\d)-[a-z0-9-]+");
  private static final Pattern PART = Pattern.compile("part (\\d+) (.+)");

  /**
   * Find all pages.
   *
   * @param root     folder of the parent project
   * @param problems receives what is wrong
   * @return the book's plan
   */
  public static Book find(Path root, Problems problems) {
    Path texts = root.resolve("docs/src/docs/asciidoc");
    List<Chapter> chapters = chapters(root, problems);
    List<Part> parts = new ArrayList<>();
    List<PageSource> front = new ArrayList<>();
    List<PageSource> back = new ArrayList<>();
    Path contents = texts.resolve("contents.txt");
    int lineNumber = 0;
    for (String line : lines(contents)) {
      lineNumber++;
      Matcher part = PART.matcher(line);
      if (part.matches()) {
        parts.add(new Part(Integer.parseInt(part.group(1)), part.group(2)));
      } else if (line.startsWith("front ") || line.startsWith("back ")) {
        boolean isFront = line.startsWith("front ");
        String name = line.substring(line.indexOf(' ') + 1);
        Path page = texts.resolve(name + ".adoc");
        if (!Files.isRegularFile(page)) {
          problems.add(contents, lineNumber, "there is no page " + name + ".adoc",
              "Write it beside contents.txt or take the line away.");
          continue;
        }
        PageSource.Kind kind = isFront ? PageSource.Kind.FRONT : PageSource.Kind.BACK;
        (isFront ? front : back).add(new PageSource(name, page, kind, null));
      } else if (!line.isBlank()) {
        problems.add(contents, lineNumber, "can't read \"" + line + "\"",
            "Write 'front name', 'part number title' or 'back name'.");
      }
    }
    List<PageSource> pages = new ArrayList<>(front);
    for (Chapter chapter : chapters) {
      pages.add(new PageSource(chapter.name(), chapter.page(), PageSource.Kind.CHAPTER, chapter));
    }
    pages.addAll(back);
    for (Path page : adocs(texts)) {
      if (pages.stream().noneMatch(known -> known.path().equals(page))) {
        problems.add(page, 0, "the page is not listed in contents.txt",
            "Add 'front' or 'back' and its name there.");
      }
    }
    return new Book(root, List.copyOf(parts), chapters, List.copyOf(pages));
  }

  /**
   * Return the folder of what the book's own tests found by comparing chapters.
   *
   * @return path, which need not exist
   */
  public Path together() {
    return root.resolve("docs/target/ladder");
  }

  private static List<Chapter> chapters(Path root, Problems problems) {
    List<Chapter> found = new ArrayList<>();
    for (Path folder : children(root.resolve("chapters"))) {
      Matcher name = FOLDER.matcher(folder.getFileName().toString());
      Path texts = folder.resolve("src/docs/asciidoc");
      if (!name.matches() || !Files.isDirectory(texts)) {
        continue; // a module that has only been announced
      }
      List<Path> pages = adocs(texts);
      if (pages.size() != 1) {
        problems.add(texts, 0, "a chapter has one page, here are " + pages.size(),
            "Keep one .adoc file here, named after the chapter's package.");
        continue;
      }
      String file = pages.get(0).getFileName().toString();
      Path results = folder.resolve("target/book");
      if (!Files.isDirectory(results)) {
        problems.add(folder, 0, "the chapter's experiments have left no results in target/book",
            "Add the module to the dependencies of docs/pom.xml and build from the root.");
      }
      found.add(new Chapter(Integer.parseInt(name.group(1)),
          file.substring(0, file.length() - ".adoc".length()), folder, results));
    }
    return List.copyOf(found);
  }

  private static List<Path> adocs(Path folder) {
    return children(folder).stream().filter(path -> path.toString().endsWith(".adoc")).toList();
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't list " + folder, e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }
}
