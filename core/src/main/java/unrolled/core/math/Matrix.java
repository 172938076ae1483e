package unrolled.core.math;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/**
 * Holds a dense matrix of doubles as an array of rows.
 *
 * <p>The shape is fixed and at least 1×1; the values may change. Methods that begin with
 * {@code add}, {@code fill} and {@code scaleInPlace} change this matrix and return it, {@code set}
 * changes one value; all others return something new. A product can't be added to its factor.
 *
 * <p>Operands that don't fit raise an {@link IllegalArgumentException} that names the operation and
 * both shapes. Values are never checked: NaN and infinities spread as IEEE 754 says. In the
 * comments {@code A} is this matrix, and a shape is written (rows, columns).
 */
public final class Matrix {
  final double[][] rows;
  Matrix keptTranspose; // null, but within KeptTransposes.during
  private final int columns;

  /** Takes over {@code rows}, which the caller gives away. */
  Matrix(double[][] rows) {
    this.rows = rows;
    this.columns = rows[0].length;
  }

  /** Returns a matrix of zeros; rows and columns are at least 1. */
  public static Matrix zeros(int rows, int columns) {
    Shapes.requirePositive(rows, columns);
    return new Matrix(new double[rows][columns]);
  }

  /** Returns a matrix with a copy of the given rows: at least one, all of one length, not 0. */
  public static Matrix of(double[]... rows) {
    Shapes.requireRectangular(rows);
    double[][] copy = new double[rows.length][];
    for (int r = 0; r < rows.length; r++) {
      copy[r] = rows[r].clone();
    }
    return new Matrix(copy);
  }

  /** Returns the matrix (1, n) with a copy of the n given values. */
  public static Matrix rowVector(double... values) {
    return of(new double[][] {values});
  }

  /** Returns the matrix (n, 1) with a copy of the n given values. */
  public static Matrix columnVector(double... values) {
    return rowVector(values).transpose();
  }

  /** Returns the identity matrix (n, n), n at least 1. */
  public static Matrix identity(int n) {
    Matrix result = zeros(n, n);
    for (int i = 0; i < n; i++) {
      result.rows[i][i] = 1;
    }
    return result;
  }

  /** Returns a matrix that asks {@code source} for each value in turn, row by row. */
  public static Matrix generate(int rows, int columns, DoubleSupplier source) {
    Matrix result = zeros(rows, columns);
    for (double[] row : result.rows) {
      Arrays.setAll(row, c -> source.getAsDouble());
    }
    return result;
  }

  /** Returns the number of rows. */
  public int rows() {
    return rows.length;
  }

  /** Returns the number of columns. */
  public int columns() {
    return columns;
  }

  /** Returns the value at row {@code r} and column {@code c}, both counted from 0. */
  public double get(int r, int c) {
    return rows[r][c];
  }

  /** Stores a value at row {@code r} and column {@code c}, both counted from 0. */
  public void set(int r, int c, double value) {
    rows[r][c] = value;
  }

  /** Returns row {@code r} itself: writing to the array writes to this matrix. */
  public double[] row(int r) {
    return rows[r];
  }

  /** Returns a copy of column {@code c}. */
  public double[] column(int c) {
    double[] result = new double[rows.length];
    Arrays.setAll(result, r -> rows[r][c]);
    return result;
  }

  /** Returns a matrix of the same values that shares nothing with this one. */
  public Matrix copy() {
    return of(rows);
  }

  /** Returns {@code Aᵀ}, of shape (columns, rows). */
  public Matrix transpose() {
    return new Matrix(Products.transpose(rows));
  }

  /** Returns {@code A·B}, of shape (A.rows, B.columns); B has as many rows as A has columns. */
  public Matrix times(Matrix B) {
    Shapes.requireTimes("times", this, B);
    return zeros(rows.length, B.columns).addProduct(this, B);
  }

  /** Returns {@code Aᵀ·B}, of shape (A.columns, B.columns); B has as many rows as A. */
  public Matrix transposeTimes(Matrix B) {
    Shapes.requireTransposeTimes("transposeTimes", this, B);
    return zeros(columns, B.columns).addTransposeProduct(this, B);
  }

  /** Returns {@code A·Bᵀ}, of shape (A.rows, B.rows); B has as many columns as A. */
  public Matrix timesTranspose(Matrix B) {
    Shapes.requireTimesTranspose("timesTranspose", this, B);
    return zeros(rows.length, B.rows()).addProductTranspose(this, B);
  }

  /** Returns {@code A + B}; B has the shape of A. */
  public Matrix plus(Matrix B) {
    Shapes.requireSame("plus", this, B);
    return copy().add(B);
  }

  /** Returns {@code A − B}; B has the shape of A. */
  public Matrix minus(Matrix B) {
    Shapes.requireSame("minus", this, B);
    return copy().addScaled(-1, B);
  }

  /** Returns {@code A ⊙ B}, the product value by value; B has the shape of A. */
  public Matrix hadamard(Matrix B) {
    Shapes.requireSame("hadamard", this, B);
    return zeros(rows.length, columns).addHadamard(this, B);
  }

  /** Returns {@code a·A}. */
  public Matrix scale(double a) {
    return copy().scaleInPlace(a);
  }

  /** Returns A with the row {@code b}, of shape (1, columns), added to each of its rows. */
  public Matrix plusRow(Matrix b) {
    Shapes.requireRow("plusRow", this, b);
    return copy().addRow(b);
  }

  /** Returns the sum of all rows, of shape (1, columns), added from the first row to the last. */
  public Matrix sumRows() {
    return zeros(1, columns).addSumRows(this);
  }

  /** Returns the matrix of {@code f(a)} for each value a of A. */
  public Matrix map(DoubleUnaryOperator f) {
    Matrix result = copy();
    for (double[] row : result.rows) {
      Arrays.setAll(row, c -> f.applyAsDouble(row[c]));
    }
    return result;
  }

  /** Adds B, of the shape of A, to A: {@code A += B}. */
  public Matrix add(Matrix B) {
    Shapes.requireSame("add", this, B);
    for (int r = 0; r < rows.length; r++) {
      Vectors.add(rows[r], B.rows[r]);
    }
    return this;
  }

  /** Adds a multiple of B, of the shape of A, to A: {@code A += a·B}. */
  public Matrix addScaled(double a, Matrix B) {
    Shapes.requireSame("addScaled", this, B);
    for (int r = 0; r < rows.length; r++) {
      Vectors.addScaled(rows[r], a, B.rows[r]);
    }
    return this;
  }

  /** Adds the product value by value of X and Y, both of the shape of A: {@code A += X ⊙ Y}. */
  public Matrix addHadamard(Matrix X, Matrix Y) {
    Shapes.requireSame("addHadamard", this, X);
    Shapes.requireSame("addHadamard", this, Y);
    for (int r = 0; r < rows.length; r++) {
      Vectors.addHadamard(rows[r], X.rows[r], Y.rows[r]);
    }
    return this;
  }

  /** Adds the row {@code b}, of shape (1, columns), to each row of A. */
  public Matrix addRow(Matrix b) {
    Shapes.requireRow("addRow", this, b);
    for (double[] row : rows) {
      Vectors.add(row, b.rows[0]);
    }
    return this;
  }

  /** Adds each row of X, of shape (n, columns), to this row, of shape (1, columns), in order. */
  public Matrix addSumRows(Matrix X) {
    Shapes.requireRow("addSumRows", X, this);
    for (double[] row : X.rows) {
      Vectors.add(rows[0], row);
    }
    return this;
  }

  /** Multiplies each value by {@code a}. */
  public Matrix scaleInPlace(double a) {
    for (double[] row : rows) {
      Vectors.scale(row, a);
    }
    return this;
  }

  /** Sets each value to {@code value}. */
  public Matrix fill(double value) {
    for (double[] row : rows) {
      Arrays.fill(row, value);
    }
    return this;
  }

  /** Adds the product of X (rows, k) and Y (k, columns): {@code A += X·Y}. */
  public Matrix addProduct(Matrix X, Matrix Y) {
    Shapes.requireTimes("addProduct", X, Y);
    Shapes.requireTarget("addProduct", this, X, Y, X.rows(), Y.columns);
    Products.add(rows, X.rows, Y.rows);
    return this;
  }

  /** Adds the product of the transpose of X (k, rows) and Y (k, columns): {@code A += Xᵀ·Y}. */
  public Matrix addTransposeProduct(Matrix X, Matrix Y) {
    Shapes.requireTransposeTimes("addTransposeProduct", X, Y);
    Shapes.requireTarget("addTransposeProduct", this, X, Y, X.columns, Y.columns);
    Products.addTransposeLeft(rows, X.rows, Y.rows);
    return this;
  }

  /** Adds the product of X (rows, k) and the transpose of Y (columns, k): {@code A += X·Yᵀ}. */
  public Matrix addProductTranspose(Matrix X, Matrix Y) {
    Shapes.requireTimesTranspose("addProductTranspose", X, Y);
    Shapes.requireTarget("addProductTranspose", this, X, Y, X.rows(), Y.rows());
    Products.addTransposeRight(rows, X.rows, Y);
    return this;
  }

  /** Returns the sum of all values: each row from left to right, then the rows' sums in order. */
  public double sum() {
    double sum = 0;
    for (double[] row : rows) {
      sum += Vectors.sum(row);
    }
    return sum;
  }

  /** Returns the Frobenius norm {@code √(Σ a²)}; the squares must not overflow. */
  public double norm() {
    double sum = 0;
    for (double[] row : rows) {
      sum += Vectors.dot(row, row);
    }
    return Math.sqrt(sum);
  }

  /** Tells whether {@code other} is a matrix of the same shape and bits (NaN equals NaN). */
  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix && Arrays.deepEquals(rows, ((Matrix) other).rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  /** Returns the rows as lines of aligned columns, six significant digits a value. */
  @Override
  public String toString() {
    return MatrixText.of(rows);
  }
}
