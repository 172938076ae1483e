package unrolled.core.math;

/**
 * Factors a symmetric positive definite matrix into {@code G = L·Lᵀ} with L lower triangular.
 *
 * <p>{@code L[i][j] = (G[i][j] − Σ L[i][k]·L[j][k]) / L[j][j]} for j &lt; i, and the square root of
 * the same difference on the diagonal, with sums over k &lt; j.
 */
public final class Cholesky {
  private static final double UNIT = 0x1.0p-52;

  private final double[][] L;

  /**
   * Factors G, of shape (n, n), of which the lower triangle is read and nothing changed.
   *
   * @param G symmetric and positive definite
   * @throws IllegalArgumentException if G is not square
   * @throws ArithmeticException if a pivot is not positive up to rounding
   */
  public Cholesky(Matrix G) {
    if (G.rows() != G.columns()) {
      throw new IllegalArgumentException("Cholesky: " + G.rows() + "×" + G.columns()
          + " — the matrix must be square and symmetric");
    }
    int n = G.rows();
    L = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        L[i][j] = rest(G, i, j) / L[j][j];
      }
      double pivot = rest(G, i, i);
      if (!(pivot > n * UNIT * G.get(i, i))) {
        throw notPositive(n, i, pivot);
      }
      L[i][i] = Math.sqrt(pivot);
    }
  }

  private double rest(Matrix G, int i, int j) {
    double rest = G.get(i, j);
    for (int k = 0; k < j; k++) {
      rest -= L[i][k] * L[j][k];
    }
    return rest;
  }

  /**
   * Returns the x with {@code G·x = b}: first {@code L·z = b} downwards, then {@code Lᵀ·x = z}
   * upwards.
   *
   * @param b n values
   * @return n values
   * @throws IllegalArgumentException if b has another length
   */
  public double[] solve(double[] b) {
    if (b.length != L.length) {
      throw new IllegalArgumentException("Cholesky.solve: " + L.length + "×" + L.length + " and "
          + b.length + " values — give one value for each row");
    }
    double[] x = b.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= L[i][k] * x[k];
      }
      x[i] /= L[i][i];
    }
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= L[k][i] * x[k];
      }
      x[i] /= L[i][i];
    }
    return x;
  }

  /**
   * Returns the X with {@code G·X = B}, column by column.
   *
   * @param B (n, m)
   * @return (n, m)
   * @throws IllegalArgumentException if B has another number of rows
   */
  public Matrix solve(Matrix B) {
    double[][] columns = new double[B.columns()][];
    for (int c = 0; c < columns.length; c++) {
      columns[c] = solve(B.column(c));
    }
    return Matrix.of(columns).transpose();
  }

  /** Returns the natural logarithm of the determinant of G, {@code 2 Σ log L[i][i]}. */
  public double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < L.length; i++) {
      sum += Exponential.log(L[i][i]);
    }
    return 2 * sum;
  }

  private static ArithmeticException notPositive(int n, int i, double pivot) {
    return new ArithmeticException("Cholesky: " + n + "×" + n + " is not positive definite —"
        + " pivot " + i + " is " + pivot + " up to rounding. If this is XᵀX, column " + i
        + " of X is zero or nearly a combination of those before it: drop it,"
        + " or solve with LeastSquares.solve, which forms no XᵀX");
  }
}
