package unrolled.core.math;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixTest {
  private final Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private final Matrix B = Matrix.of(new double[][] {{1, 0}, {2, -1}, {0, 3}});

  @Test
  void products_by_hand_come_out() {
    assertThat(A.times(B)).isEqualTo(Matrix.of(new double[][] {{5, 7}, {14, 13}}));
    assertThat(A.transposeTimes(A)).isEqualTo(
        Matrix.of(new double[][] {{17, 22, 27}, {22, 29, 36}, {27, 36, 45}}));
    assertThat(A.timesTranspose(A)).isEqualTo(Matrix.of(new double[][] {{14, 32}, {32, 77}}));
  }

  @Test
  void products_are_added_to_what_is_there() {
    Matrix C = Matrix.zeros(2, 2).fill(100);
    assertThat(C.addProduct(A, B)).isSameAs(C)
        .isEqualTo(Matrix.of(new double[][] {{105, 107}, {114, 113}}));
    C.fill(1);
    C.addProductTranspose(A, A);
    assertThat(C).isEqualTo(Matrix.of(new double[][] {{15, 33}, {33, 78}}));
    C.fill(-14);
    C.addTransposeProduct(B, B);
    assertThat(C).isEqualTo(Matrix.of(new double[][] {{-9, -16}, {-16, -4}}));
  }

  @Test
  void sums_and_multiples_by_hand_come_out() {
    Matrix twice = Matrix.of(new double[][] {{2, 4, 6}, {8, 10, 12}});
    assertThat(A.plus(A)).isEqualTo(twice);
    assertThat(twice.minus(A)).isEqualTo(A);
    assertThat(A.scale(2)).isEqualTo(twice);
    assertThat(A.hadamard(A)).isEqualTo(Matrix.of(new double[][] {{1, 4, 9}, {16, 25, 36}}));
    assertThat(A.map(a -> a * 2)).isEqualTo(twice);
    assertThat(A.copy().addScaled(1, A)).isEqualTo(twice);
    assertThat(A.copy().scaleInPlace(2)).isEqualTo(twice);
    assertThat(Matrix.zeros(2, 3).addHadamard(A, A)).isEqualTo(A.hadamard(A));
    assertThat(A.sum()).isEqualTo(21);
    assertThat(Matrix.rowVector(3, 4).norm()).isEqualTo(5);
  }

  @Test
  void rows_are_added_and_summed() {
    Matrix b = Matrix.rowVector(10, 20, 30);
    assertThat(A.plusRow(b)).isEqualTo(Matrix.of(new double[][] {{11, 22, 33}, {14, 25, 36}}));
    assertThat(A.sumRows()).isEqualTo(Matrix.rowVector(5, 7, 9));
    assertThat(Matrix.rowVector(1, 1, 1).addSumRows(A)).isEqualTo(Matrix.rowVector(6, 8, 10));
  }

  @Test
  void matrices_are_made_in_every_form() {
    assertThat(Matrix.zeros(2, 3).sum()).isEqualTo(0);
    assertThat(Matrix.identity(2)).isEqualTo(Matrix.of(new double[][] {{1, 0}, {0, 1}}));
    assertThat(Matrix.rowVector(1, 2)).isEqualTo(Matrix.of(new double[][] {{1, 2}}));
    assertThat(Matrix.columnVector(1, 2)).isEqualTo(Matrix.of(new double[][] {{1}, {2}}));
    int[] next = {0};
    assertThat(Matrix.generate(2, 3, () -> ++next[0])).isEqualTo(A);
    assertThat(A.transpose())
        .isEqualTo(Matrix.of(new double[][] {{1, 4}, {2, 5}, {3, 6}}));
    assertThat(A.rows()).isEqualTo(2);
    assertThat(A.columns()).isEqualTo(3);
    assertThat(A.column(1)).containsExactly(2, 5);
  }

  @Test
  void values_are_copied_in_and_rows_are_live() {
    double[][] values = {{1, 2}};
    Matrix M = Matrix.of(values);
    values[0][0] = 9;
    assertThat(M.get(0, 0)).isEqualTo(1);
    Matrix copy = M.copy();
    M.row(0)[1] = 7;
    M.set(0, 0, 5);
    assertThat(M).isEqualTo(Matrix.rowVector(5, 7));
    assertThat(copy).isEqualTo(Matrix.rowVector(1, 2));
    M.column(0)[0] = 0;
    assertThat(M.get(0, 0)).isEqualTo(5);
  }

  @Test
  void operations_that_return_a_matrix_leave_their_operands() {
    Matrix before = A.copy();
    A.plus(A);
    A.minus(A);
    A.scale(3);
    A.hadamard(A);
    A.map(a -> 0);
    A.plusRow(Matrix.rowVector(1, 1, 1));
    A.times(B);
    A.transpose();
    assertThat(A).isEqualTo(before);
  }

  @Test
  void equality_is_by_shape_and_bits() {
    assertThat(Matrix.rowVector(1, 2)).isNotEqualTo(Matrix.columnVector(1, 2));
    assertThat(Matrix.rowVector(Double.NaN)).isEqualTo(Matrix.rowVector(Double.NaN));
    assertThat(Matrix.rowVector(0.0)).isNotEqualTo(Matrix.rowVector(-0.0));
    assertThat(A).hasSameHashCodeAs(A.copy()).isNotEqualTo(null).isNotEqualTo("A");
  }

  @Test
  void nan_and_infinity_spread_through_products() {
    Matrix zero = Matrix.rowVector(0);
    assertThat(zero.times(Matrix.rowVector(Double.NaN)).get(0, 0)).isNaN();
    assertThat(zero.times(Matrix.rowVector(Double.POSITIVE_INFINITY)).get(0, 0)).isNaN();
  }

  @Test
  void text_is_aligned_and_readable() {
    Matrix M = Matrix.of(new double[][] {
      {1, -0.5, 2.0 / 3}, {1234567.4, 1e-9, Double.NaN},
      {Double.NEGATIVE_INFINITY, -0.0, 123456789}
    });
    assertThat(M).hasToString("""

        [        1       -0.5   0.666667]
        [  1234570       1E-9        NaN]
        [       -∞         -0  1.23457E8]""");
    assertThat(Matrix.rowVector(1, -2)).hasToString("[ 1  -2]");
  }
}
