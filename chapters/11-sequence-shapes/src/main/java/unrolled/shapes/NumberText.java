package unrolled.shapes;

/** Writes whole numbers as text by a rule, and reads them back by the same rule. */
public interface NumberText {

  /** The greatest number that is written. */
  int LARGEST = 999_999;

  /**
   * Writes a number.
   *
   * @param number from 0 to {@link #LARGEST}
   * @throws IllegalArgumentException if it is outside
   */
  String text(int number);

  /**
   * Reads a number: the one whose text this is.
   *
   * @param text exactly as {@link #text} writes it
   * @throws IllegalArgumentException if no number has this text; the message says from which
   *     character on, counted from 0
   */
  int number(String text);

  /** Returns the number, or says why it cannot be written. */
  static int requireWritable(int number) {
    if (number < 0 || number > LARGEST) {
      throw new IllegalArgumentException(
          "numbers from 0 to " + LARGEST + " are written, not " + number);
    }
    return number;
  }

  /**
   * Returns a candidate if its text is the given one.
   *
   * @throws IllegalArgumentException if it is not; the message names the first character that
   *     differs
   */
  default int requireText(int candidate, String text) {
    if (candidate < 0 || candidate > LARGEST) {
      throw refused(text, 0, "a number from 0 to " + LARGEST);
    }
    String own = text(candidate);
    int at = 0;
    while (at < Math.min(own.length(), text.length()) && own.charAt(at) == text.charAt(at)) {
      at++;
    }
    if (at < Math.max(own.length(), text.length())) {
      throw refused(text, at, "\"" + own + "\" for " + candidate);
    }
    return candidate;
  }

  /** Returns the complaint about a text. */
  static IllegalArgumentException refused(String text, int at, String expected) {
    return new IllegalArgumentException(
        "\"" + text + "\" is no number from character " + at + " on; expected " + expected);
  }
}
