package unrolled.latent;

import unrolled.core.math.Matrix;

/** Checks and tidies matrices of variances and covariances. */
final class Covariances {

  /** Rounding of a few operations, relative to the greatest entry. */
  private static final double ROUNDING = 1e-12;

  private Covariances() {}

  /** Fails unless the matrix is finite, square, symmetric and positive semidefinite. */
  static void require(String name, Matrix matrix) {
    requireShape(name, matrix, matrix.rows(), matrix.rows());
    double largest = largest(matrix);
    if (!Double.isFinite(largest)) {
      throw new IllegalArgumentException("LinearGaussianModel: " + name
          + " has an entry that is not finite; covariances are finite numbers");
    }
    for (int r = 0; r < matrix.rows(); r++) {
      for (int c = 0; c < r; c++) {
        if (Math.abs(matrix.get(r, c) - matrix.get(c, r)) > ROUNDING * largest) {
          throw new IllegalArgumentException("LinearGaussianModel: " + name + "[" + r + "][" + c
              + "] is " + matrix.get(r, c) + " and " + name + "[" + c + "][" + r + "] is "
              + matrix.get(c, r) + "; covariances are symmetric");
        }
      }
    }
    requireSemidefinite(name, matrix.copy(), ROUNDING * largest * matrix.rows());
  }

  /** Eliminates column by column; no pivot may be negative, and below a zero all must be zero. */
  private static void requireSemidefinite(String name, Matrix rest, double zero) {
    int n = rest.rows();
    for (int i = 0; i < n; i++) {
      double pivot = rest.get(i, i);
      for (int r = i + 1; r < n && pivot >= -zero; r++) {
        double below = rest.get(r, i);
        if (pivot > zero) {
          for (int c = i + 1; c < n; c++) {
            rest.set(r, c, rest.get(r, c) - below / pivot * rest.get(i, c));
          }
        } else if (Math.abs(below) > Math.sqrt(zero * largest(rest))) {
          pivot = Double.NaN; // a covariance with something that does not vary
        }
      }
      if (!(pivot >= -zero)) {
        throw new IllegalArgumentException("LinearGaussianModel: " + name + " is not positive"
            + " semidefinite (entry " + i + " of the state would have a negative variance, given"
            + " those before it); build it as AᵀA, or lower its covariances");
      }
    }
  }

  static void requireShape(String name, Matrix matrix, int rows, int columns) {
    if (matrix.rows() != rows || matrix.columns() != columns) {
      throw new IllegalArgumentException("LinearGaussianModel: " + name + " is " + matrix.rows()
          + "×" + matrix.columns() + " and must be " + rows + "×" + columns);
    }
  }

  private static double largest(Matrix matrix) {
    double largest = 0;
    for (int r = 0; r < matrix.rows(); r++) {
      for (double value : matrix.row(r)) {
        largest = Double.isNaN(value) ? value : Math.max(largest, Math.abs(value));
        if (Double.isNaN(largest)) {
          return largest;
        }
      }
    }
    return largest;
  }

  /** Returns the mean of a matrix and its transpose: rounding makes products a little lopsided. */
  static Matrix symmetric(Matrix matrix) {
    return matrix.plus(matrix.transpose()).scaleInPlace(0.5);
  }
}
