package unrolled.core.math;

/** Multiplies matrices given as arrays of rows. */
final class Products {
  private Products() {}

  /** Adds {@code X·Y} to C. */
  static void add(double[][] C, double[][] X, double[][] Y) {
    for (int i = 0; i < C.length; i++) {
      double[] c = C[i];
      double[] x = X[i];
      int k = 0;
      for (; k + 3 < Y.length; k += 4) {
        addFour(c, x[k], Y[k], x[k + 1], Y[k + 1], x[k + 2], Y[k + 2], x[k + 3], Y[k + 3]);
      }
      for (; k < Y.length; k++) {
        addOne(c, x[k], Y[k]);
      }
    }
  }

  /** Adds {@code Xᵀ·Y} to C. */
  static void addTransposeLeft(double[][] C, double[][] X, double[][] Y) {
    add(C, transpose(X), Y);
  }

  /** Adds {@code X·Yᵀ} to C. */
  static void addTransposeRight(double[][] C, double[][] X, double[][] Y) {
    add(C, X, transpose(Y));
  }

  static double[][] transpose(double[][] X) {
    double[][] result = new double[X[0].length][X.length];
    for (int r = 0; r < X.length; r++) {
      double[] x = X[r];
      for (int c = 0; c < x.length; c++) {
        result[c][r] = x[c];
      }
    }
    return result;
  }

  private static void addFour(double[] c, double a0, double[] b0, double a1, double[] b1,
      double a2, double[] b2, double a3, double[] b3) {
    for (int j = 0; j < c.length; j++) {
      c[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
    }
  }

  private static void addOne(double[] c, double a, double[] b) {
    for (int j = 0; j < c.length; j++) {
      c[j] += a * b[j];
    }
  }
}
