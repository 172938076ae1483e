package unrolled.vector;

import java.util.Arrays;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

import unrolled.core.math.ProductKernel;
import unrolled.core.math.RowKernel;

/**
 * Multiplies with the Vector API: a tile of C, eight rows by two vectors, stays in registers while
 * its sums run along k.
 *
 * <p>Rows that are missing for a tile are added and thrown away; where two vectors of columns are
 * too many, the tile works on copies that have them. Each value takes its products in order, by
 * fused multiply-add, as in every kernel.
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
      return;
    }
    double[][] x = Arrays.copyOf(X, wholeTiles(C.length));
    Arrays.fill(x, X.length, x.length, X[0]);
    addTiles(VectorKernel::addTile, C, x, Y);
  }

  @Override
  public void addTransposeLeft(double[][] C, double[][] X, double[][] Y) {
    if (isSmall(C)) {
      small.addTransposeLeft(C, X, Y);
      return;
    }
    int rows = wholeTiles(C.length);
    addTiles(VectorKernel::addTileOfTranspose,
        C, rows == C.length ? X : copyOfColumns(X, 0, rows), Y);
  }

  /** Tells whether filling up a tile would cost more than its registers save. */
  static boolean isSmall(double[][] C) {
    return 2 * C.length < ROWS || 4 * C[0].length < COLUMNS;
  }

  private static int wholeTiles(int rows) {
    return (rows + ROWS - 1) / ROWS * ROWS;
  }

  /** Adds to the tile of c whose first row is i and whose first column is j. */
  private interface Tile {
    void add(double[][] c, int i, int j, double[][] x, double[][] y);
  }

  private static void addTiles(Tile tile, double[][] C, double[][] x, double[][] Y) {
    int columns = C[0].length;
    double[][] c = Arrays.copyOf(C, wholeTiles(C.length));
    for (int i = C.length; i < c.length; i++) {
      c[i] = new double[columns];
    }
    int whole = columns - columns % COLUMNS;
    addWholeTiles(tile, c, whole, x, Y);
    if (whole < columns) {
      double[][] last = copyOfColumns(c, whole, COLUMNS);
      addWholeTiles(tile, last, COLUMNS, x, copyOfColumns(Y, whole, COLUMNS));
      for (int i = 0; i < C.length; i++) {
        System.arraycopy(last[i], 0, C[i], whole, columns - whole);
      }
    }
  }

  private static void addWholeTiles(
      Tile tile, double[][] c, int columns, double[][] x, double[][] y) {
    if (y.length < c.length) { // eight rows of c pass by at a time, all of y stays in the cache
      for (int i = 0; i < c.length; i += ROWS) {
        for (int j = 0; j < columns; j += COLUMNS) {
          tile.add(c, i, j, x, y);
        }
      }
    } else { // two vectors of columns of y stay in the cache while all of c passes by
      for (int j = 0; j < columns; j += COLUMNS) {
        for (int i = 0; i < c.length; i += ROWS) {
          tile.add(c, i, j, x, y);
        }
      }
    }
  }

  /** Returns columns from {@code first} on, as many as told; those that A lacks are zero. */
  private static double[][] copyOfColumns(double[][] A, int first, int count) {
    double[][] result = new double[A.length][];
    for (int r = 0; r < A.length; r++) {
      result[r] = Arrays.copyOfRange(A[r], first, first + count);
    }
    return result;
  }

  /** Adds {@code x·y}, with rows i to i + 7 of x. */
  private static void addTile(
      double[][] c, int i, int j, double[][] x, double[][] y) {
    double[] x0 = x[i];
    double[] x1 = x[i + 1];
    double[] x2 = x[i + 2];
    double[] x3 = x[i + 3];
    double[] x4 = x[i + 4];
    double[] x5 = x[i + 5];
    double[] x6 = x[i + 6];
    double[] x7 = x[i + 7];
    DoubleVector a0 = DoubleVector.fromArray(SPECIES, c[i], j);
    DoubleVector b0 = DoubleVector.fromArray(SPECIES, c[i], j + LANES);
    DoubleVector a1 = DoubleVector.fromArray(SPECIES, c[i + 1], j);
    DoubleVector b1 = DoubleVector.fromArray(SPECIES, c[i + 1], j + LANES);
    DoubleVector a2 = DoubleVector.fromArray(SPECIES, c[i + 2], j);
    DoubleVector b2 = DoubleVector.fromArray(SPECIES, c[i + 2], j + LANES);
    DoubleVector a3 = DoubleVector.fromArray(SPECIES, c[i + 3], j);
    DoubleVector b3 = DoubleVector.fromArray(SPECIES, c[i + 3], j + LANES);
    DoubleVector a4 = DoubleVector.fromArray(SPECIES, c[i + 4], j);
    DoubleVector b4 = DoubleVector.fromArray(SPECIES, c[i + 4], j + LANES);
    DoubleVector a5 = DoubleVector.fromArray(SPECIES, c[i + 5], j);
    DoubleVector b5 = DoubleVector.fromArray(SPECIES, c[i + 5], j + LANES);
    DoubleVector a6 = DoubleVector.fromArray(SPECIES, c[i + 6], j);
    DoubleVector b6 = DoubleVector.fromArray(SPECIES, c[i + 6], j + LANES);
    DoubleVector a7 = DoubleVector.fromArray(SPECIES, c[i + 7], j);
    DoubleVector b7 = DoubleVector.fromArray(SPECIES, c[i + 7], j + LANES);
    for (int k = 0; k < y.length; k++) {
      DoubleVector ya = DoubleVector.fromArray(SPECIES, y[k], j);
      DoubleVector yb = DoubleVector.fromArray(SPECIES, y[k], j + LANES);
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, x0[k]);
      a0 = ya.fma(v0, a0);
      b0 = yb.fma(v0, b0);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, x1[k]);
      a1 = ya.fma(v1, a1);
      b1 = yb.fma(v1, b1);
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, x2[k]);
      a2 = ya.fma(v2, a2);
      b2 = yb.fma(v2, b2);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, x3[k]);
      a3 = ya.fma(v3, a3);
      b3 = yb.fma(v3, b3);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, x4[k]);
      a4 = ya.fma(v4, a4);
      b4 = yb.fma(v4, b4);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, x5[k]);
      a5 = ya.fma(v5, a5);
      b5 = yb.fma(v5, b5);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, x6[k]);
      a6 = ya.fma(v6, a6);
      b6 = yb.fma(v6, b6);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, x7[k]);
      a7 = ya.fma(v7, a7);
      b7 = yb.fma(v7, b7);
    }
    a0.intoArray(c[i], j);
    b0.intoArray(c[i], j + LANES);
    a1.intoArray(c[i + 1], j);
    b1.intoArray(c[i + 1], j + LANES);
    a2.intoArray(c[i + 2], j);
    b2.intoArray(c[i + 2], j + LANES);
    a3.intoArray(c[i + 3], j);
    b3.intoArray(c[i + 3], j + LANES);
    a4.intoArray(c[i + 4], j);
    b4.intoArray(c[i + 4], j + LANES);
    a5.intoArray(c[i + 5], j);
    b5.intoArray(c[i + 5], j + LANES);
    a6.intoArray(c[i + 6], j);
    b6.intoArray(c[i + 6], j + LANES);
    a7.intoArray(c[i + 7], j);
    b7.intoArray(c[i + 7], j + LANES);
  }

  /** Adds {@code xᵀ·y}, with columns i to i + 7 of x. */
  private static void addTileOfTranspose(
      double[][] c, int i, int j, double[][] x, double[][] y) {
    DoubleVector a0 = DoubleVector.fromArray(SPECIES, c[i], j);
    DoubleVector b0 = DoubleVector.fromArray(SPECIES, c[i], j + LANES);
    DoubleVector a1 = DoubleVector.fromArray(SPECIES, c[i + 1], j);
    DoubleVector b1 = DoubleVector.fromArray(SPECIES, c[i + 1], j + LANES);
    DoubleVector a2 = DoubleVector.fromArray(SPECIES, c[i + 2], j);
    DoubleVector b2 = DoubleVector.fromArray(SPECIES, c[i + 2], j + LANES);
    DoubleVector a3 = DoubleVector.fromArray(SPECIES, c[i + 3], j);
    DoubleVector b3 = DoubleVector.fromArray(SPECIES, c[i + 3], j + LANES);
    DoubleVector a4 = DoubleVector.fromArray(SPECIES, c[i + 4], j);
    DoubleVector b4 = DoubleVector.fromArray(SPECIES, c[i + 4], j + LANES);
    DoubleVector a5 = DoubleVector.fromArray(SPECIES, c[i + 5], j);
    DoubleVector b5 = DoubleVector.fromArray(SPECIES, c[i + 5], j + LANES);
    DoubleVector a6 = DoubleVector.fromArray(SPECIES, c[i + 6], j);
    DoubleVector b6 = DoubleVector.fromArray(SPECIES, c[i + 6], j + LANES);
    DoubleVector a7 = DoubleVector.fromArray(SPECIES, c[i + 7], j);
    DoubleVector b7 = DoubleVector.fromArray(SPECIES, c[i + 7], j + LANES);
    for (int k = 0; k < y.length; k++) {
      double[] xk = x[k];
      DoubleVector ya = DoubleVector.fromArray(SPECIES, y[k], j);
      DoubleVector yb = DoubleVector.fromArray(SPECIES, y[k], j + LANES);
      DoubleVector v0 = DoubleVector.broadcast(SPECIES, xk[i]);
      a0 = ya.fma(v0, a0);
      b0 = yb.fma(v0, b0);
      DoubleVector v1 = DoubleVector.broadcast(SPECIES, xk[i + 1]);
      a1 = ya.fma(v1, a1);
      b1 = yb.fma(v1, b1);
      DoubleVector v2 = DoubleVector.broadcast(SPECIES, xk[i + 2]);
      a2 = ya.fma(v2, a2);
      b2 = yb.fma(v2, b2);
      DoubleVector v3 = DoubleVector.broadcast(SPECIES, xk[i + 3]);
      a3 = ya.fma(v3, a3);
      b3 = yb.fma(v3, b3);
      DoubleVector v4 = DoubleVector.broadcast(SPECIES, xk[i + 4]);
      a4 = ya.fma(v4, a4);
      b4 = yb.fma(v4, b4);
      DoubleVector v5 = DoubleVector.broadcast(SPECIES, xk[i + 5]);
      a5 = ya.fma(v5, a5);
      b5 = yb.fma(v5, b5);
      DoubleVector v6 = DoubleVector.broadcast(SPECIES, xk[i + 6]);
      a6 = ya.fma(v6, a6);
      b6 = yb.fma(v6, b6);
      DoubleVector v7 = DoubleVector.broadcast(SPECIES, xk[i + 7]);
      a7 = ya.fma(v7, a7);
      b7 = yb.fma(v7, b7);
    }
    a0.intoArray(c[i], j);
    b0.intoArray(c[i], j + LANES);
    a1.intoArray(c[i + 1], j);
    b1.intoArray(c[i + 1], j + LANES);
    a2.intoArray(c[i + 2], j);
    b2.intoArray(c[i + 2], j + LANES);
    a3.intoArray(c[i + 3], j);
    b3.intoArray(c[i + 3], j + LANES);
    a4.intoArray(c[i + 4], j);
    b4.intoArray(c[i + 4], j + LANES);
    a5.intoArray(c[i + 5], j);
    b5.intoArray(c[i + 5], j + LANES);
    a6.intoArray(c[i + 6], j);
    b6.intoArray(c[i + 6], j + LANES);
    a7.intoArray(c[i + 7], j);
    b7.intoArray(c[i + 7], j + LANES);
  }
}
