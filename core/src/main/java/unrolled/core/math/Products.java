package unrolled.core.math;

/**
 * Adds products of matrices, given as arrays of rows, to a third.
 *
 * <p>All three forms add up the same way. Each value of C takes its products in order, four at a
 * time: {@code c = c + (((a0·b0 + a1·b1) + a2·b2) + a3·b3)}, and the last one to three of them one
 * by one. This order depends on nothing else, neither on the number of rows nor on the machine, so
 * that {@code X·Yᵀ} has the bits of {@code X·(Yᵀ)} however it is computed. There is no fused
 * multiply-add: it would round differently, and in JDK 17 it kept the loop from being vectorized.
 *
 * <p>The inner loop runs along rows, because the just-in-time compiler turns exactly such a loop
 * into vector instructions. Four rows of the right factor serve one row of C: with fewer the loop
 * waits for loads and stores of C, with six JDK 17 gives up. The four rows stay in the first-level
 * cache while all rows of C pass by, which is why columns go in blocks.
 */
final class Products {
  /** Columns a block: four rows of 512 doubles are 16 KiB, a third of a usual first-level cache. */
  private static final int BLOCK = 512;

  /** With fewer rows of C than this, collecting columns of Y costs more than it saves. */
  private static final int FEW_ROWS = 4;

  private Products() {}

  /** Adds {@code X·Y} to C. */
  static void add(double[][] C, double[][] X, double[][] Y) {
    int columns = C[0].length;
    for (int from = 0; from < columns; from += BLOCK) {
      int to = Math.min(columns, from + BLOCK);
      int k = 0;
      for (; k + 3 < Y.length; k += 4) {
        for (int i = 0; i < C.length; i++) {
          double[] x = X[i];
          addFour(C[i], from, to, x[k], Y[k], x[k + 1], Y[k + 1], x[k + 2], Y[k + 2],
              x[k + 3], Y[k + 3]);
        }
      }
      for (; k < Y.length; k++) {
        for (int i = 0; i < C.length; i++) {
          addOne(C[i], from, to, X[i][k], Y[k]);
        }
      }
    }
  }

  /** Adds {@code Xᵀ·Y} to C. */
  static void addTransposeLeft(double[][] C, double[][] X, double[][] Y) {
    int columns = C[0].length;
    for (int from = 0; from < columns; from += BLOCK) {
      int to = Math.min(columns, from + BLOCK);
      int k = 0;
      for (; k + 3 < Y.length; k += 4) {
        double[] x0 = X[k];
        double[] x1 = X[k + 1];
        double[] x2 = X[k + 2];
        double[] x3 = X[k + 3];
        for (int i = 0; i < C.length; i++) {
          addFour(C[i], from, to, x0[i], Y[k], x1[i], Y[k + 1], x2[i], Y[k + 2],
              x3[i], Y[k + 3]);
        }
      }
      for (; k < Y.length; k++) {
        for (int i = 0; i < C.length; i++) {
          addOne(C[i], from, to, X[k][i], Y[k]);
        }
      }
    }
  }

  /** Adds {@code X·Yᵀ} to C; the bits are the same whether Y's transpose is kept or not. */
  static void addTransposeRight(double[][] C, double[][] X, Matrix Y) {
    Matrix kept = Y.keptTranspose;
    if (kept == null) {
      addTransposeRight(C, X, Y.rows);
    } else {
      add(C, X, kept.rows);
    }
  }

  /** Adds {@code X·Yᵀ} to C. */
  static void addTransposeRight(double[][] C, double[][] X, double[][] Y) {
    if (C.length < FEW_ROWS) {
      addInnerProducts(C, X, Y);
      return;
    }
    int products = Y[0].length;
    int columns = Y.length;
    double[][] four = new double[4][columns];
    int k = 0;
    for (; k + 3 < products; k += 4) {
      collectFour(Y, k, four[0], four[1], four[2], four[3]);
      for (int from = 0; from < columns; from += BLOCK) {
        int to = Math.min(columns, from + BLOCK);
        for (int i = 0; i < C.length; i++) {
          double[] x = X[i];
          addFour(C[i], from, to, x[k], four[0], x[k + 1], four[1], x[k + 2], four[2],
              x[k + 3], four[3]);
        }
      }
    }
    for (; k < products; k++) {
      collectOne(Y, k, four[0]);
      for (int i = 0; i < C.length; i++) {
        addOne(C[i], 0, columns, X[i][k], four[0]);
      }
    }
  }

  /** Returns the transpose of X, four of its columns at a time. */
  static double[][] transpose(double[][] X) {
    double[][] result = new double[X[0].length][X.length];
    int c = 0;
    for (; c + 3 < result.length; c += 4) {
      collectFour(X, c, result[c], result[c + 1], result[c + 2], result[c + 3]);
    }
    for (; c < result.length; c++) {
      collectOne(X, c, result[c]);
    }
    return result;
  }

  /** Adds {@code X·Yᵀ} to C with the loop along k inside, in the order of all products. */
  private static void addInnerProducts(double[][] C, double[][] X, double[][] Y) {
    for (int i = 0; i < C.length; i++) {
      double[] x = X[i];
      for (int j = 0; j < Y.length; j++) {
        double[] y = Y[j];
        double c = C[i][j];
        int k = 0;
        for (; k + 3 < x.length; k += 4) {
          c += x[k] * y[k] + x[k + 1] * y[k + 1] + x[k + 2] * y[k + 2] + x[k + 3] * y[k + 3];
        }
        for (; k < x.length; k++) {
          c += x[k] * y[k];
        }
        C[i][j] = c;
      }
    }
  }

  private static void collectFour(
      double[][] X, int c, double[] x0, double[] x1, double[] x2, double[] x3) {
    for (int r = 0; r < X.length; r++) {
      double[] x = X[r];
      x0[r] = x[c];
      x1[r] = x[c + 1];
      x2[r] = x[c + 2];
      x3[r] = x[c + 3];
    }
  }

  private static void collectOne(double[][] X, int c, double[] x) {
    for (int r = 0; r < X.length; r++) {
      x[r] = X[r][c];
    }
  }

  private static void addFour(double[] c, int from, int to, double a0, double[] b0,
      double a1, double[] b1, double a2, double[] b2, double a3, double[] b3) {
    for (int j = from; j < to; j++) {
      c[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
    }
  }

  private static void addOne(double[] c, int from, int to, double a, double[] b) {
    for (int j = from; j < to; j++) {
      c[j] += a * b[j];
    }
  }
}
