package unrolled.core.math;

/**
 * Factors a matrix into {@code A = Q·R}: Q keeps lengths, R is upper triangular.
 *
 * <p>Q is never formed. It is a chain of mirrors, one a column: mirror k leaves the rows above k
 * as they are and turns what column k has from row k on into a multiple of the first unit vector.
 *
 * <p>A. S. Householder, "Unitary triangularization of a nonsymmetric matrix", Journal of the ACM 5
 * (1958), 339–342 (secondhand).
 */
public final class HouseholderQr {
  /** The rounding error of a column is a small multiple of its length times this. */
  private static final double UNIT = 0x1.0p-52;

  private final int rows;
  private final double[][] columns; // column k: R above row k, the mirror's normal from k on
  private final double[] diagonal; // of R

  /**
   * Factors A, of shape (rows, columns), which is not changed.
   *
   * @param A at least as many rows as columns, all values finite, no column a combination of others
   * @throws IllegalArgumentException if A has fewer rows than columns, or NaN or an infinity
   * @throws ArithmeticException if a column is a combination of the columns before it
   */
  public HouseholderQr(Matrix A) {
    requireTall("HouseholderQr", A);
    rows = A.rows();
    columns = Products.transpose(A.rows);
    diagonal = new double[A.columns()];
    for (int k = 0; k < columns.length; k++) {
      double length = norm(columns[k], 0);
      double rest = norm(columns[k], k);
      if (!(rest > 4 * UNIT * (rows + columns.length) * length)) {
        throw dependent("HouseholderQr", rows, columns.length, k);
      }
      triangularize(k, rest);
    }
  }

  // tag::eq-householder[]
  private void triangularize(int k, double length) {
    double[] v = columns[k];
    diagonal[k] = v[k] > 0 ? -length : length;
    v[k] -= diagonal[k];
    for (int j = k + 1; j < columns.length; j++) {
      mirror(columns[j], v, k);
    }
  }

  private static void mirror(double[] x, double[] v, int k) {
    double a = 2 * dot(v, x, k) / dot(v, v, k);
    for (int i = k; i < x.length; i++) {
      x[i] -= a * v[i];
    }
  }
  // end::eq-householder[]

  /**
   * Returns the β that makes {@code ‖A·β − y‖} least.
   *
   * @param y one value for each row of A, all finite
   * @return one value for each column of A
   * @throws IllegalArgumentException if y has another length, or NaN or an infinity
   */
  public double[] solve(double[] y) {
    if (y.length != rows) {
      throw new IllegalArgumentException("HouseholderQr.solve: " + rows + "×" + columns.length
          + " and " + y.length + " targets — give one target for each of the " + rows + " rows");
    }
    requireFinite("HouseholderQr.solve: target ", y);
    double[] c = y.clone();
    for (int k = 0; k < columns.length; k++) {
      mirror(c, columns[k], k);
    }
    return backSubstitute(c);
  }

  // tag::eq-back-substitution[]
  private double[] backSubstitute(double[] c) {
    double[] beta = new double[columns.length];
    for (int k = columns.length - 1; k >= 0; k--) {
      double rest = c[k];
      for (int j = k + 1; j < columns.length; j++) {
        rest -= columns[j][k] * beta[j];
      }
      beta[k] = rest / diagonal[k];
    }
    return beta;
  }
  // end::eq-back-substitution[]

  /**
   * Returns the diagonal of {@code (AᵀA)⁻¹ = R⁻¹·(R⁻¹)ᵀ}.
   *
   * <p>Times the variance of the noise, these are the variances of the coefficients of a least
   * squares fit.
   *
   * @return one positive value for each column of A
   */
  public double[] inverseGramDiagonal() {
    double[] squares = new double[columns.length];
    for (int k = 0; k < columns.length; k++) {
      double[] unit = new double[columns.length];
      unit[k] = 1;
      double[] column = backSubstitute(unit); // column k of the inverse of R
      for (int i = 0; i <= k; i++) {
        squares[i] += column[i] * column[i];
      }
    }
    return squares;
  }

  static void requireTall(String operation, Matrix A) {
    if (A.rows() < A.columns()) {
      throw new IllegalArgumentException(operation + ": " + A.rows() + "×" + A.columns()
          + " — " + A.rows() + " equations can't determine " + A.columns() + " unknowns;"
          + " give more rows or drop columns");
    }
    for (int r = 0; r < A.rows(); r++) {
      requireFinite(operation + ": row " + r + ", column ", A.row(r));
    }
  }

  static void requireFinite(String what, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(what + i + " is " + values[i]
            + " — all values must be finite; fill or drop the row");
      }
    }
  }

  static ArithmeticException dependent(String operation, int rows, int columns, int k) {
    return new ArithmeticException(operation + ": " + rows + "×" + columns + " is singular — "
        + (k == 0 ? "column 0 is zero" : "column " + k + " is zero, or a combination of "
        + (k == 1 ? "column 0" : "columns 0 to " + (k - 1))) + " up to rounding; drop column " + k);
  }

  private static double norm(double[] x, int from) {
    return Math.sqrt(dot(x, x, from));
  }

  private static double dot(double[] x, double[] y, int from) {
    double sum = 0;
    for (int i = from; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}
