package unrolled.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the prose of the book's first eight chapters, as {@link BookProseHarvester} left it: one
 * paragraph a line.
 *
 * <p>The split goes with time, as an author writes: models learn from chapters 1 to 6, choices are
 * made on 7, results reported on 8. A model that read every other paragraph of a chapter would know
 * its terms before it is asked for them.
 */
public final class BookProse {

  /** How many chapters the text has. */
  public static final int CHAPTERS = 8;

  private static final String FILE = "book_prose.txt";
  private static final int LAST_TO_LEARN = 6;

  private final List<String> chapters;

  private BookProse(List<String> chapters) {
    this.chapters = chapters;
  }

  /** Returns the characters in which the prose is written. */
  public static String alphabet() {
    return ProseAlphabet.CHARACTERS;
  }

  /** Returns the text that models are fitted to: chapters 1 to 6. */
  public static String train() {
    return String.join("", frozen().chapters.subList(0, LAST_TO_LEARN));
  }

  /** Returns the text that choices are made on: chapter 7. */
  public static String validation() {
    return frozen().chapters.get(LAST_TO_LEARN);
  }

  /** Returns the text that results are reported on: chapter 8. */
  public static String test() {
    return frozen().chapters.get(LAST_TO_LEARN + 1);
  }

  private static BookProse frozen() {
    try (InputStream in = BookProse.class.getResourceAsStream(FILE)) {
      return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Returns the line above a chapter, with a sign that is not in the alphabet. */
  static String heading(int chapter) {
    return "= " + chapter;
  }

  /**
   * Reads the text.
   *
   * @param source what to call it in messages
   * @param text chapters 1 to 8, each below the line of its number
   * @throws MalformedDataException if a chapter is missing or empty, or a character is not of the
   *     alphabet
   */
  static BookProse parse(String source, String text) {
    List<StringBuilder> chapters = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].equals(heading(chapters.size() + 1))) {
        chapters.add(new StringBuilder());
      } else if (chapters.isEmpty()) {
        throw new MalformedDataException(
            source, i + 1, "the text begins with the line \"" + heading(1) + "\"");
      } else {
        requireAlphabet(source, i + 1, lines[i]);
        chapters.get(chapters.size() - 1).append(lines[i]).append('\n');
      }
    }
    if (chapters.size() != CHAPTERS || chapters.stream().anyMatch(c -> c.length() == 0)) {
      throw new MalformedDataException(source, 0, "has " + chapters.size()
          + " chapters, or an empty one; it needs " + CHAPTERS + " with text");
    }
    return new BookProse(chapters.stream().map(StringBuilder::toString).toList());
  }

  private static void requireAlphabet(String source, int line, String text) {
    for (char c : text.toCharArray()) {
      if (ProseAlphabet.CHARACTERS.indexOf(c) < 0) {
        throw new MalformedDataException(source, line, String.format(
            "'%c' (U+%04X) is not in the alphabet; make the text with BookProseHarvester",
            c, (int) c));
      }
    }
  }
}
