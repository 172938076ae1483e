package unrolled.core.math;

/**
 * Multiplies in plain Java, along rows.
 *
 * <p>The just-in-time compiler turns exactly such an inner loop into vector instructions. Six rows
 * of the right factor serve one row of C: with fewer the loop waits for loads and stores of C, with
 * eight JDK 17 gives up. The six rows stay in the first-level cache while all rows of C pass by,
 * which is why columns go in blocks.
 */
public final class RowKernel implements ProductKernel {
  /** Columns a block: six rows of 512 doubles are 24 KiB, half of a usual first-level cache. */
  private static final int BLOCK = 512;

  @Override
  public void add(double[][] C, double[][] X, double[][] Y) {
    int columns = C[0].length;
    for (int from = 0; from < columns; from += BLOCK) {
      int to = Math.min(columns, from + BLOCK);
      int k = 0;
      for (; k + 5 < Y.length; k += 6) {
        for (int i = 0; i < C.length; i++) {
          double[] x = X[i];
          addSix(C[i], from, to, x[k], Y[k], x[k + 1], Y[k + 1], x[k + 2], Y[k + 2],
              x[k + 3], Y[k + 3], x[k + 4], Y[k + 4], x[k + 5], Y[k + 5]);
        }
      }
      for (; k + 1 < Y.length; k += 2) {
        for (int i = 0; i < C.length; i++) {
          addTwo(C[i], from, to, X[i][k], Y[k], X[i][k + 1], Y[k + 1]);
        }
      }
      if (k < Y.length) {
        for (int i = 0; i < C.length; i++) {
          addOne(C[i], from, to, X[i][k], Y[k]);
        }
      }
    }
  }

  @Override
  public void addTransposeLeft(double[][] C, double[][] X, double[][] Y) {
    int columns = C[0].length;
    for (int from = 0; from < columns; from += BLOCK) {
      int to = Math.min(columns, from + BLOCK);
      int k = 0;
      for (; k + 5 < Y.length; k += 6) {
        double[] x0 = X[k];
        double[] x1 = X[k + 1];
        double[] x2 = X[k + 2];
        double[] x3 = X[k + 3];
        double[] x4 = X[k + 4];
        double[] x5 = X[k + 5];
        for (int i = 0; i < C.length; i++) {
          addSix(C[i], from, to, x0[i], Y[k], x1[i], Y[k + 1], x2[i], Y[k + 2],
              x3[i], Y[k + 3], x4[i], Y[k + 4], x5[i], Y[k + 5]);
        }
      }
      for (; k + 1 < Y.length; k += 2) {
        for (int i = 0; i < C.length; i++) {
          addTwo(C[i], from, to, X[k][i], Y[k], X[k + 1][i], Y[k + 1]);
        }
      }
      if (k < Y.length) {
        for (int i = 0; i < C.length; i++) {
          addOne(C[i], from, to, X[k][i], Y[k]);
        }
      }
    }
  }

  private static void addSix(double[] c, int from, int to, double a0, double[] b0,
      double a1, double[] b1, double a2, double[] b2, double a3, double[] b3,
      double a4, double[] b4, double a5, double[] b5) {
    for (int j = from; j < to; j++) {
      c[j] = Math.fma(a5, b5[j], Math.fma(a4, b4[j], Math.fma(a3, b3[j],
          Math.fma(a2, b2[j], Math.fma(a1, b1[j], Math.fma(a0, b0[j], c[j]))))));
    }
  }

  private static void addTwo(
      double[] c, int from, int to, double a0, double[] b0, double a1, double[] b1) {
    for (int j = from; j < to; j++) {
      c[j] = Math.fma(a1, b1[j], Math.fma(a0, b0[j], c[j]));
    }
  }

  private static void addOne(double[] c, int from, int to, double a, double[] b) {
    for (int j = from; j < to; j++) {
      c[j] = Math.fma(a, b[j], c[j]);
    }
  }
}
