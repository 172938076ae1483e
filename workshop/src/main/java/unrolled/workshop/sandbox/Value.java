package unrolled.workshop.sandbox;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import unrolled.core.math.Matrix;

/**
 * Writes a value so that another process can read it back: numbers with all their digits, texts in
 * single quotes with a percent sign and four digits for whatever is special, arrays, collections
 * and matrices in brackets.
 */
public final class Value {

  /** As much as the pipe takes in one piece. */
  private static final int LONGEST = 20_000;

  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder text = new StringBuilder();

  private Value() {}

  /**
   * Write a value.
   *
   * @param value anything; what has no form of its own is written as the text of its
   *     {@code toString}
   * @return the text
   * @throws IllegalArgumentException if it has more than 20,000 characters
   */
  public static String text(Object value) {
    Value written = new Value();
    written.append(value);
    return written.text.toString();
  }

  private void append(Object value) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("the value is longer than " + LONGEST + " characters");
    }
    if (value instanceof Matrix matrix) {
      text.append('[');
      for (int r = 0; r < matrix.rows(); r++) {
        text.append(r > 0 ? "," : "").append('[');
        for (int c = 0; c < matrix.columns(); c++) {
          text.append(c > 0 ? "," : "").append(matrix.get(r, c));
        }
        text.append(']');
      }
      text.append(']');
    } else if (value instanceof Collection<?> collection) {
      appendAll(collection);
    } else if (value instanceof Map<?, ?> map) {
      appendAll(map.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()}).toList());
    } else if (value instanceof Optional<?> optional) {
      append(optional.orElse(null));
    } else if (value != null && value.getClass().isArray()) {
      text.append('[');
      for (int i = 0; i < Array.getLength(value); i++) {
        text.append(i > 0 ? "," : "");
        append(Array.get(value, i));
      }
      text.append(']');
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      appendQuoted(value.toString());
    }
  }

  private void appendAll(Iterable<?> items) {
    String between = "";
    text.append('[');
    for (Object item : items) {
      text.append(between);
      append(item);
      between = ",";
    }
    text.append(']');
  }

  /** JShell puts backslashes into texts that it passes on, so that these hold nothing to escape. */
  private void appendQuoted(String plain) {
    text.append('\'');
    for (char c : plain.toCharArray()) {
      if (c >= ' ' && c <= '~' && "'\"%\\".indexOf(c) < 0) {
        text.append(c);
      } else {
        text.append('%').append(HEX.toHexDigits(c));
      }
    }
    text.append('\'');
  }
}
