package unrolled.core.data;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the text that the book's character models learn from: its own prose, chapter by chapter.
 *
 * <p>The text that the book uses is frozen as a resource, because every correction of a page would
 * change it. Run {@link #main} to make a fresh one and compare.
 */
public final class BookProseHarvester {

  private static final Pattern INCLUDED_TASK =
      Pattern.compile("include::(\\S*task\\.adoc)\\[\\]");
  private static final Pattern ATTRIBUTE = Pattern.compile(":([a-z0-9-]+): (.*)");
  private static final Pattern ANCHOR = Pattern.compile("\\[\\[(.*)\\]\\]");

  private BookProseHarvester() {}

  /**
   * Writes the text, each chapter below a line with its number; the book must have been built.
   *
   * @param arguments the book's root folder, the number of the last chapter, the file to write
   * @throws IOException if a page can't be read or the file can't be written
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream err = System.err;
    if (arguments.length != 3 || !arguments[1].matches("[1-9][0-9]?")) {
      err.println("name the book's folder, the last chapter and a file, such as . 8 prose.txt");
      System.exit(2);
    }
    try {
      String text = harvest(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
      Files.writeString(Path.of(arguments[2]), text);
      System.out.printf("%d characters in %s%n", text.length(), arguments[2]);
    } catch (MalformedDataException e) {
      err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Returns the prose of the first chapters.
   *
   * @param root the book's folder, in which the build left its numbers
   * @param last the last chapter's number, at least 1
   * @throws MalformedDataException if a chapter is missing, or names a number that no build wrote
   */
  static String harvest(Path root, int last) throws IOException {
    Map<String, String> numbers = new HashMap<>();
    Map<String, String> titles = new HashMap<>();
    List<Path> pages = new ArrayList<>();
    for (int chapter = 1; chapter <= last; chapter++) {
      Path folder = chapter(root, chapter);
      Path written = folder.resolve("target/book/numbers.adoc");
      if (!Files.isRegularFile(written)) {
        throw new MalformedDataException(
            written.toString(), 0, "is not there; build the book first");
      }
      Files.readAllLines(written).stream().map(ATTRIBUTE::matcher).filter(Matcher::matches)
          .forEach(match -> numbers.put(match.group(1), match.group(2)));
      Path page = only(folder.resolve("src/docs/asciidoc"), ".adoc");
      pages.add(page);
      titles.put(page.getFileName().toString().replace(".adoc", ""), "Chapter " + chapter);
      titles(Files.readAllLines(page), titles);
    }
    AsciidocProse prose = new AsciidocProse(numbers, titles);
    StringBuilder text = new StringBuilder();
    for (int chapter = 1; chapter <= last; chapter++) {
      Path page = pages.get(chapter - 1);
      text.append(BookProse.heading(chapter)).append('\n');
      prose.paragraphs(page.toString(), withTasks(page))
          .forEach(paragraph -> text.append(paragraph).append('\n'));
    }
    return text.toString();
  }

  private static Path chapter(Path root, int number) throws IOException {
    return only(root.resolve("chapters"), String.format("%02d-", number));
  }

  /** Returns the one entry of a folder whose name begins or ends so. */
  private static Path only(Path folder, String part) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new MalformedDataException(
          folder.toString(), 0, "is no folder; name the folder of the book");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.getFileName().toString().startsWith(part)
          || entry.getFileName().toString().endsWith(part)).sorted().findFirst()
          .orElseThrow(() -> new MalformedDataException(
              folder.toString(), 0, "has no " + part + "; name the folder of the book"));
    }
  }

  private static void titles(List<String> lines, Map<String, String> titles) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Matcher anchor = ANCHOR.matcher(lines.get(i));
      if (anchor.matches() && lines.get(i + 1).startsWith("=")) {
        titles.put(anchor.group(1), lines.get(i + 1).replaceFirst("=+ ", ""));
      }
    }
  }

  private static List<String> withTasks(Path page) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(page)) {
      Matcher task = INCLUDED_TASK.matcher(line);
      lines.addAll(task.matches() ? task(page.resolveSibling(task.group(1))) : List.of(line));
    }
    return lines;
  }

  private static List<String> task(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
