package unrolled.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

import unrolled.core.math.ProductKernel;
import unrolled.core.math.RowKernel;

/**
 * Multiplies with the Vector API: a tile of C, eight rows by two vectors, stays in registers while
 * its sums run along k.
 *
 * <p>There is one tile. Where C has no eight rows or two vectors left, the tile works on copies
 * that have. Each value takes its products in order, by fused multiply-add, as in every kernel.
 */
public final class VectorKernel implements ProductKernel {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int ROWS = 8;
  private static final int COLUMNS = 2 * LANES;

  private final ProductKernel small = new RowKernel();

  @Override
  public void add(double[][] C, double[][] X, double[][] Y) {
    if (isSmall(C)) {
      small.add(C, X, Y);
    } else {
      addTiles(C, X, Y);
    }
  }

  @Override
  public void addTransposeLeft(double[][] C, double[][] X, double[][] Y) {
    if (isSmall(C)) {
      small.addTransposeLeft(C, X, Y);
    } else {
      addTiles(C, transpose(X), Y);
    }
  }

  /** Tells whether filling up a tile would cost more than its registers save. */
  private static boolean isSmall(double[][] C) {
    return 2 * C.length < ROWS || 4 * C[0].length < COLUMNS;
  }

  private static void addTiles(double[][] C, double[][] X, double[][] Y) {
    int columns = C[0].length;
    int j = 0;
    for (; j + COLUMNS <= columns; j += COLUMNS) {
      addPanel(C, X, Y, j);
    }
    if (j < columns) {
      double[][] edge = new double[C.length][COLUMNS];
      copyColumns(C, j, edge, 0, columns - j);
      double[][] right = new double[Y.length][COLUMNS];
      copyColumns(Y, j, right, 0, columns - j);
      addPanel(edge, X, right, 0);
      copyColumns(edge, 0, C, j, columns - j);
    }
  }

  /** Adds to columns j to j + {@value #ROWS}·2 − 1 of C. */
  private static void addPanel(double[][] C, double[][] X, double[][] Y, int j) {
    double[][] c = new double[ROWS][];
    double[][] x = new double[ROWS][];
    for (int i = 0; i < C.length; i += ROWS) {
      for (int r = 0; r < ROWS; r++) {
        boolean exists = i + r < C.length;
        c[r] = exists ? C[i + r] : new double[C[0].length];
        x[r] = exists ? X[i + r] : X[i];
      }
      addTile(c, x, Y, j);
    }
  }

  /** Adds {@code x·Y} to eight rows c, in two vectors of columns from j on. */
  private static void addTile(double[][] c, double[][] x, double[][] Y, int j) {
    double[] x0 = x[0];
    double[] x1 = x[1];
    double[] x2 = x[2];
    double[] x3 = x[3];
    double[] x4 = x[4];
    double[] x5 = x[5];
    double[] x6 = x[6];
    double[] x7 = x[7];
    DoubleVector c0a = DoubleVector.fromArray(SPECIES, c[0], j);
    DoubleVector c0b = DoubleVector.fromArray(SPECIES, c[0], j + LANES);
    DoubleVector c1a = DoubleVector.fromArray(SPECIES, c[1], j);
    DoubleVector c1b = DoubleVector.fromArray(SPECIES, c[1], j + LANES);
    DoubleVector c2a = DoubleVector.fromArray(SPECIES, c[2], j);
    DoubleVector c2b = DoubleVector.fromArray(SPECIES, c[2], j + LANES);
    DoubleVector c3a = DoubleVector.fromArray(SPECIES, c[3], j);
    DoubleVector c3b = DoubleVector.fromArray(SPECIES, c[3], j + LANES);
    DoubleVector c4a = DoubleVector.fromArray(SPECIES, c[4], j);
    DoubleVector c4b = DoubleVector.fromArray(SPECIES, c[4], j + LANES);
    DoubleVector c5a = DoubleVector.fromArray(SPECIES, c[5], j);
    DoubleVector c5b = DoubleVector.fromArray(SPECIES, c[5], j + LANES);
    DoubleVector c6a = DoubleVector.fromArray(SPECIES, c[6], j);
    DoubleVector c6b = DoubleVector.fromArray(SPECIES, c[6], j + LANES);
    DoubleVector c7a = DoubleVector.fromArray(SPECIES, c[7], j);
    DoubleVector c7b = DoubleVector.fromArray(SPECIES, c[7], j + LANES);
    for (int k = 0; k < Y.length; k++) {
      DoubleVector ya = DoubleVector.fromArray(SPECIES, Y[k], j);
      DoubleVector yb = DoubleVector.fromArray(SPECIES, Y[k], j + LANES);
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, x0[k]);
      c0a = ya.fma(v0, c0a);
      c0b = yb.fma(v0, c0b);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, x1[k]);
      c1a = ya.fma(v1, c1a);
      c1b = yb.fma(v1, c1b);
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, x2[k]);
      c2a = ya.fma(v2, c2a);
      c2b = yb.fma(v2, c2b);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, x3[k]);
      c3a = ya.fma(v3, c3a);
      c3b = yb.fma(v3, c3b);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, x4[k]);
      c4a = ya.fma(v4, c4a);
      c4b = yb.fma(v4, c4b);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, x5[k]);
      c5a = ya.fma(v5, c5a);
      c5b = yb.fma(v5, c5b);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, x6[k]);
      c6a = ya.fma(v6, c6a);
      c6b = yb.fma(v6, c6b);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, x7[k]);
      c7a = ya.fma(v7, c7a);
      c7b = yb.fma(v7, c7b);
    }
    c0a.intoArray(c[0], j);
    c0b.intoArray(c[0], j + LANES);
    c1a.intoArray(c[1], j);
    c1b.intoArray(c[1], j + LANES);
    c2a.intoArray(c[2], j);
    c2b.intoArray(c[2], j + LANES);
    c3a.intoArray(c[3], j);
    c3b.intoArray(c[3], j + LANES);
    c4a.intoArray(c[4], j);
    c4b.intoArray(c[4], j + LANES);
    c5a.intoArray(c[5], j);
    c5b.intoArray(c[5], j + LANES);
    c6a.intoArray(c[6], j);
    c6b.intoArray(c[6], j + LANES);
    c7a.intoArray(c[7], j);
    c7b.intoArray(c[7], j + LANES);
  }

  private static void copyColumns(
      double[][] from, int first, double[][] to, int target, int count) {
    for (int r = 0; r < from.length; r++) {
      System.arraycopy(from[r], first, to[r], target, count);
    }
  }

  private static double[][] transpose(double[][] X) {
    double[][] result = new double[X[0].length][X.length];
    for (int c = 0; c < result.length; c += ROWS) {
      int end = Math.min(result.length, c + ROWS);
      for (int r = 0; r < X.length; r++) {
        double[] x = X[r];
        for (int i = c; i < end; i++) {
          result[i][r] = x[i];
        }
      }
    }
    return result;
  }
}
