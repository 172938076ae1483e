package unrolled.docs.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hold the lines of a page and of the AsciiDoc files that it includes, to tell where a fault is. */
public final class PageText {

  private static final Pattern INCLUDE = Pattern.compile("include::([^\\[{]+\\.adoc)\\[.*]");

  /**
   * Place a line.
   *
   * @param file   its file
   * @param number its number, from 1
   * @param text   the line
   */
  public record Line(Path file, int number, String text) {
  }

  private final List<Line> lines = new ArrayList<>();

  private PageText() {
  }

  /**
   * Read a page.
   *
   * @param page the page's source
   * @return its lines, those of included pages in their place
   */
  public static PageText read(Path page) {
    PageText text = new PageText();
    text.append(page);
    return text;
  }

  private void append(Path file) {
    int number = 0;
    for (String line : linesOf(file)) {
      number++;
      lines.add(new Line(file, number, line));
      Matcher include = INCLUDE.matcher(line);
      if (include.matches()) {
        Path included = file.resolveSibling(include.group(1)).normalize();
        if (Files.isRegularFile(included) && !included.equals(file)) {
          append(included);
        }
      }
    }
  }

  /**
   * Return all lines.
   *
   * @return lines in reading order
   */
  public List<Line> lines() {
    return lines;
  }

  /**
   * Find the first line that holds one of some texts.
   *
   * @param needles texts, the most telling first
   * @return the line, or the page's first line when none is found
   */
  public Line find(String... needles) {
    for (String needle : needles) {
      for (Line line : lines) {
        if (line.text().contains(needle)) {
          return line;
        }
      }
    }
    return new Line(lines.get(0).file(), 0, "");
  }

  /**
   * Tell whether any line holds a text.
   *
   * @param needle the text
   * @return true if so
   */
  public boolean contains(String needle) {
    return lines.stream().anyMatch(line -> line.text().contains(needle));
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
  }
}
