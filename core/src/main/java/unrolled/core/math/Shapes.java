package unrolled.core.math;

/** Checks that operands fit, and says in words what is wrong where they don't. */
final class Shapes {
  private Shapes() {}

  static void requirePositive(int rows, int columns) {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("Matrix: shape " + text(rows, columns)
          + " — rows and columns must be at least 1");
    }
  }

  static void requireRectangular(double[][] rows) {
    if (rows.length == 0) {
      throw new IllegalArgumentException("Matrix.of: no rows — give at least one row of values");
    }
    for (int r = 0; r < rows.length; r++) {
      if (rows[r].length == 0) {
        throw new IllegalArgumentException("Matrix.of: row " + r
            + " is empty — give each row at least one value");
      }
      if (rows[r].length != rows[0].length) {
        throw new IllegalArgumentException("Matrix.of: row 0 has " + rows[0].length
            + " values, row " + r + " has " + rows[r].length
            + " — give all rows the same number of values");
      }
    }
  }

  static void requireSame(String operation, Matrix a, Matrix b) {
    if (a.rows() != b.rows() || a.columns() != b.columns()) {
      throw mismatch(operation, text(a) + " and " + text(b), "both must have the same shape");
    }
  }

  static void requireRow(String operation, Matrix a, Matrix row) {
    if (row.rows() != 1 || row.columns() != a.columns()) {
      throw mismatch(operation, text(a) + " and " + text(row), "the row must be "
          + text(1, a.columns()) + (row.columns() == 1 && row.rows() == a.columns()
          ? "; transpose it" : ""));
    }
  }

  static void requireTimes(String operation, Matrix a, Matrix b) {
    if (a.columns() != b.rows()) {
      throw mismatch(operation, text(a) + " · " + text(b), "columns of the left (" + a.columns()
          + ") must equal rows of the right (" + b.rows() + ")"
          + advice(a.columns() == b.columns() || a.rows() == b.rows()));
    }
  }

  static void requireTransposeTimes(String operation, Matrix a, Matrix b) {
    if (a.rows() != b.rows()) {
      throw mismatch(operation, text(a) + "ᵀ · " + text(b), "rows of the left (" + a.rows()
          + ") must equal rows of the right (" + b.rows() + ")"
          + advice(a.columns() == b.rows() || a.rows() == b.columns()));
    }
  }

  static void requireTimesTranspose(String operation, Matrix a, Matrix b) {
    if (a.columns() != b.columns()) {
      throw mismatch(operation, text(a) + " · " + text(b) + "ᵀ", "columns of the left ("
          + a.columns() + ") must equal columns of the right (" + b.columns() + ")"
          + advice(a.columns() == b.rows() || a.rows() == b.columns()));
    }
  }

  static void requireTarget(
      String operation, Matrix target, Matrix x, Matrix y, int rows, int columns) {
    if (target == x || target == y) {
      throw mismatch(operation, text(x) + " and " + text(y),
          "the matrix added to is itself a factor; add to another one or to a copy");
    }
    if (target.rows() != rows || target.columns() != columns) {
      throw mismatch(operation, "product " + text(rows, columns) + " into " + text(target),
          "the matrix added to must have the shape of the product");
    }
  }

  static void requireLength(String operation, double[] x, double[] y) {
    if (x.length != y.length) {
      throw mismatch(operation, x.length + " and " + y.length + " values",
          "both must have the same length");
    }
  }

  private static String advice(boolean transposedFits) {
    return transposedFits ? "; transpose one of them" : "";
  }

  private static IllegalArgumentException mismatch(String operation, String found, String demand) {
    return new IllegalArgumentException(operation + ": " + found + " — " + demand);
  }

  private static String text(Matrix a) {
    return text(a.rows(), a.columns());
  }

  private static String text(int rows, int columns) {
    return rows + "×" + columns;
  }
}
