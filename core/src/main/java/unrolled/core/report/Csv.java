package unrolled.core.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values, quoted only where a field needs it, lines ended by a line feed. */
final class Csv {

  private Csv() {
  }

  /** Returns the rows as text. */
  static String write(List<? extends List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : ",").append(quote(row.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * Returns a number so that reading it back gives the same bits, NaN as an empty field.
   *
   * <p>Not {@code Double.toString}, whose digits differ between JDK 17 and later ones.
   */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "" : value > 0 ? "Infinity" : "-Infinity";
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 15; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros().toString();
      }
    }
    return exact.round(new MathContext(17)).stripTrailingZeros().toString();
  }

  private static String quote(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /**
   * Reads rows from text.
   *
   * @param source what the text is, for messages
   * @throws IllegalArgumentException with source and line if a quote is not closed or misplaced
   */
  static List<List<String>> read(String source, String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int opened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"' && (quoted || field.isEmpty())) {
        quoted = !quoted;
        opened = line;
      } else if (quoted) {
        field.append(c);
      } else if (c == '"') {
        throw new IllegalArgumentException(source + ", line " + line
            + ": a quote in the middle of a field; put the whole field into quotes.");
      } else if (c == ',') {
        row.add(field.toString());
        field.setLength(0);
      } else if (c == '\n') {
        row.add(field.toString());
        field.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else if (c != '\r') {
        field.append(c);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException(
          source + ", line " + opened + ": a quote is opened and never closed.");
    }
    if (!field.isEmpty() || !row.isEmpty()) {
      row.add(field.toString());
      rows.add(row);
    }
    return rows;
  }
}
