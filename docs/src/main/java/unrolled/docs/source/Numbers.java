package unrolled.docs.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;

/** Read the numbers that the chapters' experiments wrote, each an attribute that pages quote. */
public final class Numbers {

  private static final Pattern LINE = Pattern.compile(":([a-z0-9][a-z0-9-]*): ?(.*)");

  private record Number(String value, Path file, int line) {
  }

  private final Map<String, Number> numbers = new TreeMap<>();

  /**
   * Read the numbers of all chapters, and those that compare them.
   *
   * @param book     the book
   * @param problems receives names used twice and lines that can't be read
   */
  public Numbers(Book book, Problems problems) {
    for (Chapter chapter : book.chapters()) {
      Path file = chapter.results().resolve("numbers.adoc");
      if (Files.isRegularFile(file)) {
        read(file, problems);
      }
    }
    Path together = book.together().resolve("numbers.adoc");
    if (Files.isRegularFile(together)) {
      read(together, problems);
    }
  }

  private void read(Path file, Problems problems) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher attribute = LINE.matcher(line);
      if (attribute.matches()) {
        Number number = new Number(attribute.group(2), file, i + 1);
        if (numbers.putIfAbsent(attribute.group(1), number) != null) {
          problems.add(file, i + 1, "two experiments write the number " + attribute.group(1),
              "Begin the name with the chapter's package and give each number its own name.");
        }
      } else if (!line.isBlank() && !line.startsWith("//")) {
        problems.add(file, i + 1, "can't read \"" + line + "\" as a number",
            "A line has the form ':name: value'.");
      }
    }
  }

  /**
   * Return name and value of every number.
   *
   * @return sorted by name
   */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    numbers.forEach((name, number) -> values.put(name, number.value()));
    return values;
  }

  /**
   * Find numbers that no page quotes: text that should quote them may have them typed in.
   *
   * @param texts    all pages
   * @param problems receives the unquoted ones, one problem a chapter
   */
  public void checkQuoted(List<PageText> texts, Problems problems) {
    Map<Path, List<String>> unquoted = new TreeMap<>();
    numbers.forEach((name, number) -> {
      if (texts.stream().noneMatch(text -> text.contains("{" + name + "}"))) {
        unquoted.computeIfAbsent(number.file(), key -> new ArrayList<>()).add(name);
      }
    });
    unquoted.forEach((file, names) -> problems.add(file, numbers.get(names.get(0)).line(),
        "no page quotes the number" + (names.size() > 1 ? "s " : " ") + String.join(", ", names),
        "Write {" + names.get(0) + "} in the text, or stop writing it in the experiment."));
  }

  /**
   * Propose the known name most like an unknown one.
   *
   * @param unknown a name that was asked for
   * @return the nearest name, or an empty text when there are no numbers
   */
  public String nearest(String unknown) {
    return Nearest.of(unknown, numbers.keySet());
  }
}
