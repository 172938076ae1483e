package unrolled.bench;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

import unrolled.core.math.Matrix;

/** Multiplies with the Vector API: a tile of four rows and two vectors stays in registers. */
final class VectorProduct {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private VectorProduct() {}

  /**
   * Adds {@code X·Y} to C, with fused multiply-add.
   *
   * @param C (rows, n), rows a multiple of 4, n a multiple of two vectors' lanes; changed
   * @param X (rows, k)
   * @param Y (k, n)
   */
  static void add(Matrix C, Matrix X, Matrix Y) {
    for (int i = 0; i < C.rows(); i += 4) {
      for (int j = 0; j < C.columns(); j += 2 * LANES) {
        addTile(C, X, Y, i, j);
      }
    }
  }

  private static void addTile(Matrix C, Matrix X, Matrix Y, int i, int j) {
    double[] x0 = X.row(i);
    double[] x1 = X.row(i + 1);
    double[] x2 = X.row(i + 2);
    double[] x3 = X.row(i + 3);
    DoubleVector c00 = DoubleVector.zero(SPECIES);
    DoubleVector c01 = c00;
    DoubleVector c10 = c00;
    DoubleVector c11 = c00;
    DoubleVector c20 = c00;
    DoubleVector c21 = c00;
    DoubleVector c30 = c00;
    DoubleVector c31 = c00;
    for (int k = 0; k < Y.rows(); k++) {
      double[] y = Y.row(k);
      DoubleVector y0 = DoubleVector.fromArray(SPECIES, y, j);
      DoubleVector y1 = DoubleVector.fromArray(SPECIES, y, j + LANES);
      DoubleVector a = DoubleVector.broadcast(SPECIES, x0[k]);
      c00 = a.fma(y0, c00);
      c01 = a.fma(y1, c01);
      a = DoubleVector.broadcast(SPECIES, x1[k]);
      c10 = a.fma(y0, c10);
      c11 = a.fma(y1, c11);
      a = DoubleVector.broadcast(SPECIES, x2[k]);
      c20 = a.fma(y0, c20);
      c21 = a.fma(y1, c21);
      a = DoubleVector.broadcast(SPECIES, x3[k]);
      c30 = a.fma(y0, c30);
      c31 = a.fma(y1, c31);
    }
    add(C.row(i), j, c00, c01);
    add(C.row(i + 1), j, c10, c11);
    add(C.row(i + 2), j, c20, c21);
    add(C.row(i + 3), j, c30, c31);
  }

  private static void add(double[] c, int j, DoubleVector first, DoubleVector second) {
    DoubleVector.fromArray(SPECIES, c, j).add(first).intoArray(c, j);
    DoubleVector.fromArray(SPECIES, c, j + LANES).add(second).intoArray(c, j + LANES);
  }
}
