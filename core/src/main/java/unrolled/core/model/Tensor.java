package unrolled.core.model;

import java.util.Arrays;
import java.util.stream.Collectors;

import unrolled.core.math.Matrix;

/**
 * Holds numbers with a shape of any rank, as programs hand them to each other.
 *
 * <p>Inside the book a bias is a matrix of one row; elsewhere it is a list, whose shape has one
 * number only. That is what this class is for. Nothing is computed with it.
 */
public final class Tensor {

  /** How many dimensions a tensor has at most; the weights of the book's models have two. */
  public static final int MOST_DIMENSIONS = 8;

  private final int[] shape;
  private final double[] values;

  /**
   * Creates a tensor.
   *
   * @param shape sizes of the dimensions, none negative, at most eight; an empty shape
   *     means one number
   * @param values as many as the shape says, the last dimension running fastest; not copied
   * @throws IllegalArgumentException if their number does not fit the shape, or it has too many
   *     dimensions
   */
  public Tensor(int[] shape, double... values) {
    if (shape.length > MOST_DIMENSIONS) {
      throw new IllegalArgumentException("a tensor has at most " + MOST_DIMENSIONS
          + " dimensions, not " + shape.length);
    }
    long count = 1;
    for (int size : shape) {
      if (size < 0) {
        throw new IllegalArgumentException("no dimension can have " + size + " places");
      }
      count = Math.min(count, Integer.MAX_VALUE) * size;
    }
    if (count != values.length) {
      throw new IllegalArgumentException("a tensor of shape " + text(shape) + " has another number"
          + " of values than the " + values.length + " that are given");
    }
    this.shape = shape.clone();
    this.values = values;
  }

  /** Returns a tensor of rank 2 with a copy of the values of A. */
  public static Tensor of(Matrix A) {
    double[] values = new double[A.rows() * A.columns()];
    for (int r = 0; r < A.rows(); r++) {
      System.arraycopy(A.row(r), 0, values, r * A.columns(), A.columns());
    }
    return new Tensor(new int[] {A.rows(), A.columns()}, values);
  }

  /** Returns a tensor of rank 1 with a copy of the values of a row (1, n). */
  public static Tensor ofRow(Matrix row) {
    if (row.rows() != 1) {
      throw new IllegalArgumentException("a tensor of rank 1 is made of one row, not of "
          + row.rows());
    }
    return new Tensor(new int[] {row.columns()}, row.row(0).clone());
  }

  /**
   * Returns a copy of the values as a matrix; rank 1 becomes one row.
   *
   * @throws IllegalArgumentException if the rank is another or there is no value
   */
  public Matrix matrix() {
    if (shape.length < 1 || shape.length > 2 || values.length == 0) {
      throw new IllegalArgumentException("a tensor of shape " + text(shape) + " is no matrix");
    }
    int columns = shape[shape.length - 1];
    double[][] rows = new double[values.length / columns][];
    Arrays.setAll(rows, r -> Arrays.copyOfRange(values, r * columns, (r + 1) * columns));
    return Matrix.of(rows);
  }

  /** Returns a copy of the sizes of the dimensions. */
  public int[] shape() {
    return shape.clone();
  }

  /** Returns the values themselves, not a copy, the last dimension running fastest. */
  public double[] values() {
    return values;
  }

  /** Tells whether another tensor has the same shape. */
  public boolean hasShapeOf(Tensor other) {
    return Arrays.equals(shape, other.shape);
  }

  /** Tells whether {@code other} is a tensor of the same shape and bits (NaN equals NaN). */
  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor && hasShapeOf((Tensor) other)
        && Arrays.equals(values, ((Tensor) other).values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
  }

  /** Returns the shape, such as {@code (8, 2)}, or {@code (8)} for rank 1. */
  @Override
  public String toString() {
    return text(shape);
  }

  private static String text(int[] shape) {
    return Arrays.stream(shape).mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
