package unrolled.core.math;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Adds products of matrices, given as arrays of rows, to a third.
 *
 * <p>All forms and all kernels add up the same way. Each value of C takes its products in order,
 * by fused multiply-add: {@code c = fma(x_1, y_1, c)}, then {@code c = fma(x_2, y_2, c)}, and so
 * on. A fused multiply-add is exact but for one rounding at its end, by definition, so the order
 * says it all: the bits depend neither on the kernel, nor on the number of rows, nor on the
 * machine, and {@code X·Yᵀ} has those of {@code X·(Yᵀ)} however it is computed.
 *
 * <p>The kernel is the {@link RowKernel}, unless the class path has a faster one that works here.
 */
final class Products {
  /** With fewer rows of C than this, transposing Y costs more than it saves. */
  private static final int FEW_ROWS = 4;

  private static final ProductKernel KERNEL = kernel();

  private Products() {}

  private static ProductKernel kernel() {
    try {
      return ServiceLoader.load(ProductKernel.class).findFirst().orElseGet(RowKernel::new);
    } catch (ServiceConfigurationError | LinkageError missing) { // a module that it needs
      return new RowKernel();
    }
  }

  /** Adds {@code X·Y} to C. */
  static void add(double[][] C, double[][] X, double[][] Y) {
    KERNEL.add(C, X, Y);
  }

  /** Adds {@code Xᵀ·Y} to C. */
  static void addTransposeLeft(double[][] C, double[][] X, double[][] Y) {
    KERNEL.addTransposeLeft(C, X, Y);
  }

  /** Adds {@code X·Yᵀ} to C; the bits are the same whether Y's transpose is kept or not. */
  static void addTransposeRight(double[][] C, double[][] X, Matrix Y) {
    if (Y.keptTranspose != null) {
      add(C, X, Y.keptTranspose.rows);
    } else if (C.length < FEW_ROWS) {
      addInnerProducts(C, X, Y.rows);
    } else {
      add(C, X, transpose(Y.rows));
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

  /** Adds {@code X·Yᵀ} to C with the loop along k inside, four sums at a time. */
  private static void addInnerProducts(double[][] C, double[][] X, double[][] Y) {
    for (int i = 0; i < C.length; i++) {
      int j = 0;
      for (; j + 3 < Y.length; j += 4) {
        addFourInnerProducts(C[i], j, X[i], Y[j], Y[j + 1], Y[j + 2], Y[j + 3]);
      }
      for (; j < Y.length; j++) {
        C[i][j] = innerProduct(C[i][j], X[i], Y[j]);
      }
    }
  }

  private static void addFourInnerProducts(double[] c, int j, double[] x,
      double[] y0, double[] y1, double[] y2, double[] y3) {
    double c0 = c[j];
    double c1 = c[j + 1];
    double c2 = c[j + 2];
    double c3 = c[j + 3];
    for (int k = 0; k < x.length; k++) {
      c0 = Math.fma(x[k], y0[k], c0);
      c1 = Math.fma(x[k], y1[k], c1);
      c2 = Math.fma(x[k], y2[k], c2);
      c3 = Math.fma(x[k], y3[k], c3);
    }
    c[j] = c0;
    c[j + 1] = c1;
    c[j + 2] = c2;
    c[j + 3] = c3;
  }

  private static double innerProduct(double c, double[] x, double[] y) {
    for (int k = 0; k < x.length; k++) {
      c = Math.fma(x[k], y[k], c);
    }
    return c;
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
}
