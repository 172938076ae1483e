package unrolled.core.math;

/**
 * Finds the weights β that make {@code ‖X·β − y‖²} least, in two ways.
 *
 * <p>{@link #solve} goes through the QR factorization and loses about as many digits as the
 * columns of X force it to. {@link #solveNormalEquations} is shorter and loses twice as many: it is
 * here to be understood, and to show that.
 */
public final class LeastSquares {
  private LeastSquares() {}

  /**
   * Returns the least squares weights by Householder's QR factorization.
   *
   * @param X design matrix (n, k), n at least k, all values finite
   * @param y n targets, all finite
   * @return β, k weights in the order of the columns
   * @throws IllegalArgumentException if the shapes don't fit or a value is not finite
   * @throws ArithmeticException if a column is a combination of the columns before it
   */
  public static double[] solve(Matrix X, double[] y) {
    return new HouseholderQr(X).solve(y);
  }

  /**
   * Returns the least squares weights from the normal equations {@code XᵀX·β = Xᵀy}.
   *
   * @param X design matrix (n, k), n at least k, all values finite
   * @param y n targets, all finite
   * @return β, k weights in the order of the columns
   * @throws IllegalArgumentException if the shapes don't fit or a value is not finite
   * @throws ArithmeticException if XᵀX is not positive definite up to rounding
   */
  // tag::eq-normal-equations[]
  public static double[] solveNormalEquations(Matrix X, double[] y) {
    requireTargets(X, y);
    Matrix G = X.transposeTimes(X);                       // (k, k)
    Matrix b = X.transposeTimes(Matrix.columnVector(y));  // (k, 1)
    return new Cholesky(G).solve(b.column(0));
  }
  // end::eq-normal-equations[]

  /**
   * Returns the sum of squared residuals {@code ‖y − X·β‖²}.
   *
   * @param X design matrix (n, k)
   * @param beta k weights
   * @param y n targets
   * @throws IllegalArgumentException if the shapes don't fit
   */
  public static double residualSumOfSquares(Matrix X, double[] beta, double[] y) {
    if (beta.length != X.columns() || y.length != X.rows()) {
      throw new IllegalArgumentException("LeastSquares: " + X.rows() + "×" + X.columns() + ", "
          + beta.length + " weights and " + y.length + " targets — there must be one weight for"
          + " each column and one target for each row");
    }
    double sum = 0;
    for (int r = 0; r < y.length; r++) {
      double residual = y[r] - Vectors.dot(X.row(r), beta);
      sum += residual * residual;
    }
    return sum;
  }

  private static void requireTargets(Matrix X, double[] y) {
    HouseholderQr.requireTall("LeastSquares", X);
    if (y.length != X.rows()) {
      throw new IllegalArgumentException("LeastSquares: " + X.rows() + "×" + X.columns() + " and "
          + y.length + " targets — give one target for each of the " + X.rows() + " rows");
    }
    HouseholderQr.requireFinite("LeastSquares: target ", y);
  }
}
