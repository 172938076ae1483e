package unrolled.core.session;

import unrolled.core.model.TensorNames;

/**
 * Reads the JSON that the header of a file of tensors may hold: objects, lists of whole numbers,
 * and texts.
 *
 * <p>Nothing here calls itself, so no nesting is too deep. Whatever is not allowed raises an
 * {@link IllegalArgumentException} that says at which character of the header.
 */
final class HeaderText {

  private final String text;
  private int at;

  HeaderText(String text) {
    this.text = text;
  }

  /** Reads one character after white space, which must be the given one. */
  void expect(char wanted) {
    if (!takes(wanted)) {
      throw fault("'" + wanted + "' is needed");
    }
  }

  /** Reads the given character, after white space, if it comes next; tells whether it did. */
  boolean takes(char wanted) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** Demands that nothing but white space is left. */
  void expectEnd() {
    skipSpace();
    if (at < text.length()) {
      throw fault("nothing may follow the last brace");
    }
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Reads a whole number from 0 to 2⁶³ − 1. */
  long number() {
    skipSpace();
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean more = at < text.length() && "+-.eE".indexOf(text.charAt(at)) >= 0;
    if (at == start || more || at > start + 1 && text.charAt(start) == '0') {
      throw fault("a whole number is needed, without sign, point or exponent");
    }
    try {
      return Long.parseLong(text, start, at, 10);
    } catch (NumberFormatException e) {
      throw fault("the number is above 2⁶³ − 1");
    }
  }

  /** Reads a text between quotation marks. */
  String string() {
    expect('"');
    StringBuilder result = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw fault("a text holds a control character");
      }
      result.append(c == '\\' ? escaped() : c);
    }
    if (at == text.length()) {
      throw fault("a text has no end");
    }
    at++;
    if (!isWhole(result)) {
      throw fault("a text holds half a character");
    }
    return result.toString();
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    int place = "\"\\/bfnrt".indexOf(c);
    if (place >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(place);
    }
    if (c != 'u' || at + 4 > text.length()
        || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
      throw fault("a text has a backslash before what can't follow one");
    }
    at += 4;
    return (char) Integer.parseInt(text, at - 4, at, 16);
  }

  /** Tells whether a text is free of halves of characters, which no other program could read. */
  private static boolean isWhole(CharSequence text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Returns an exception that says what is wrong and where. */
  IllegalArgumentException fault(String problem) {
    return new IllegalArgumentException("has a header that can't be read at character " + at + ": "
        + problem + "; get the file again or write it anew");
  }

  /**
   * Returns a name between quotation marks, with backslashes where JSON needs them.
   *
   * @throws IllegalArgumentException if it holds half a character
   */
  static String quoted(String text) {
    if (!isWhole(text)) {
      throw new IllegalArgumentException("the name " + TensorNames.shown(text)
          + " holds half a character, which no file can; give another one");
    }
    StringBuilder result = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c < ' ') {
        result.append("\\u00").append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        result.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return result.append('"').toString();
  }
}
