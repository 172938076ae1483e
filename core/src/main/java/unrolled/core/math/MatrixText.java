package unrolled.core.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes a matrix as lines of aligned columns; more than one line start on a line of their own, so
 * that what stands before them does not push the first one aside.
 *
 * <p>{@code Double.toString} is not used because its digits changed with JDK 19.
 */
final class MatrixText {
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private MatrixText() {}

  static String of(double[][] rows) {
    String[][] cells = new String[rows.length][rows[0].length];
    int width = 0;
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        cells[r][c] = text(rows[r][c]);
        width = Math.max(width, cells[r][c].length());
      }
    }
    StringBuilder result = new StringBuilder();
    for (String[] line : cells) {
      result.append(rows.length == 1 ? "[" : "\n[");
      for (int c = 0; c < line.length; c++) {
        result.append(c == 0 ? "" : "  ").append(" ".repeat(width - line[c].length()));
        result.append(line[c]);
      }
      result.append(']');
    }
    return result.toString();
  }

  /** Returns at most six significant digits, with an exponent below 0.0001 and from 10⁷. */
  private static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent < -4 || exponent > 6) {
      return rounded.movePointLeft(exponent).toPlainString() + "E" + exponent;
    }
    return rounded.toPlainString();
  }
}
