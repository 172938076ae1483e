package unrolled.core.math;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CholeskyTest {

  /** A handful of operations on numbers below 100. */
  private static final Offset<Double> EXACT = Offset.offset(1e-14);

  /** L is (2, 0), (1, 3). */
  private static final Matrix G = Matrix.of(new double[][] {{4, 2}, {2, 10}});

  @Test
  void several_right_sides_are_solved_column_by_column() {
    Matrix X = new Cholesky(G).solve(Matrix.of(new double[][] {{8, 4, 0}, {22, 2, 36}}));
    assertThat(X.row(0)).containsExactly(new double[] {1, 1, -2}, EXACT);
    assertThat(X.row(1)).containsExactly(new double[] {2, 0, 4}, EXACT);
  }

  @Test
  void log_of_the_determinant_is_that_of_the_product_of_squared_pivots() {
    assertThat(new Cholesky(G).logDeterminant()).isCloseTo(StrictMath.log(36), EXACT);
  }

  @Test
  void a_right_side_of_another_height_is_refused() {
    assertThatThrownBy(() -> new Cholesky(G).solve(Matrix.zeros(3, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cholesky.solve: 2×2 and 3 values — give one value for each row");
  }
}
