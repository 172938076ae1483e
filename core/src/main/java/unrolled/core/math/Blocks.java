package unrolled.core.math;

/** Joins matrices of the same number of rows side by side, and cuts them apart again. */
public final class Blocks {

  private Blocks() {}

  /**
   * Returns {@code [A, B]}, the columns of A and then those of B.
   *
   * @param A (n, p)
   * @param B (n, q)
   * @return (n, p + q)
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static Matrix beside(Matrix A, Matrix B) {
    if (A.rows() != B.rows()) {
      throw new IllegalArgumentException("matrices side by side have the same number of rows, not "
          + A.rows() + " and " + B.rows());
    }
    Matrix joined = Matrix.zeros(A.rows(), A.columns() + B.columns());
    for (int n = 0; n < A.rows(); n++) {
      System.arraycopy(A.row(n), 0, joined.row(n), 0, A.columns());
      System.arraycopy(B.row(n), 0, joined.row(n), A.columns(), B.columns());
    }
    return joined;
  }

  /**
   * Returns a copy of some columns.
   *
   * @param matrix (n, p)
   * @param from first column, from 0
   * @param to the column after the last, more than {@code from} and at most p
   * @return (n, to − from)
   * @throws IllegalArgumentException if these are no columns of the matrix
   */
  public static Matrix columns(Matrix matrix, int from, int to) {
    if (from < 0 || to <= from || to > matrix.columns()) {
      throw new IllegalArgumentException("columns " + from + " to " + (to - 1)
          + " are no columns of a matrix with columns 0 to " + (matrix.columns() - 1));
    }
    Matrix part = Matrix.zeros(matrix.rows(), to - from);
    for (int n = 0; n < matrix.rows(); n++) {
      System.arraycopy(matrix.row(n), from, part.row(n), 0, to - from);
    }
    return part;
  }

  /** Returns a matrix whose row n is row {@code rows[n]} of another. */
  public static Matrix rows(Matrix matrix, int... rows) {
    Matrix chosen = Matrix.zeros(rows.length, matrix.columns());
    for (int n = 0; n < rows.length; n++) {
      System.arraycopy(matrix.row(rows[n]), 0, chosen.row(n), 0, matrix.columns());
    }
    return chosen;
  }
}
