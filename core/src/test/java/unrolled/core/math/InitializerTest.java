package unrolled.core.math;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InitializerTest {
  private static final int ROWS = 200;
  private static final int COLUMNS = 300;

  @Test
  void constants_need_no_randomness() {
    assertThat(Initializer.zeros().create(2, 3, null)).isEqualTo(Matrix.zeros(2, 3));
    assertThat(Initializer.constant(1).create(1, 2, null)).isEqualTo(Matrix.rowVector(1, 1));
  }

  @Test
  void glorot_stays_within_its_bound_and_has_its_variance() {
    Matrix W = Initializer.glorot().create(ROWS, COLUMNS, new SeededRandom(1));
    double bound = Math.sqrt(6.0 / 500);
    double square = 0;
    for (int r = 0; r < ROWS; r++) {
      for (double w : W.row(r)) {
        assertThat(Math.abs(w)).isLessThanOrEqualTo(bound);
        square += w * w / (ROWS * COLUMNS);
      }
    }
    // five standard errors of the mean square of 60,000 uniform numbers
    assertThat(square).isCloseTo(2.0 / 500, Offset.offset(5 * 0.9 * square / 245));
  }

  @Test
  void gaussian_has_its_standard_deviation() {
    Matrix W = Initializer.gaussian(0.1).create(ROWS, COLUMNS, new SeededRandom(2));
    // five standard errors of the mean square of 60,000 normal numbers
    assertThat(W.norm() * W.norm() / 60_000).isCloseTo(0.01, Offset.offset(5 * 0.01 * 1.42 / 245));
  }

  @Test
  @Tag("eq-bptt-orthogonal")
  void orthogonal_rows_or_columns_are_orthonormal() {
    SeededRandom random = new SeededRandom(7);
    for (int[] shape : new int[][] {{1, 1}, {5, 5}, {60, 60}, {4, 9}, {9, 4}}) {
      Matrix W = Initializer.orthogonal().create(shape[0], shape[1], random);
      Matrix gram = shape[0] <= shape[1] ? W.timesTranspose(W) : W.transposeTimes(W);
      assertThat(W.rows()).isEqualTo(shape[0]);
      assertThat(gram.minus(Matrix.identity(gram.rows())).norm()).isLessThan(1e-13);
    }
  }

  @Test
  void orthogonal_matrices_prefer_no_direction() {
    SeededRandom random = new SeededRandom(8);
    int positive = 0;
    double square = 0;
    for (int i = 0; i < 1000; i++) {
      double corner = Initializer.orthogonal().create(4, 4, random).get(0, 0);
      positive += corner > 0 ? 1 : 0;
      square += corner * corner / 1000;
    }
    assertThat(positive).as("within five standard deviations").isBetween(421, 579);
    // the square of a coordinate of a random point of the sphere has mean 1/4, variance 1/16
    assertThat(square).isCloseTo(0.25, Offset.offset(5 * 0.25 / Math.sqrt(1000)));
  }

  @Test
  void identity_is_square() {
    assertThat(Initializer.identity().create(3, 3, null)).isEqualTo(Matrix.identity(3));
    assertThatThrownBy(() -> Initializer.identity().create(2, 3, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("identity: 2×3 — an identity matrix is square, such as the weights from state"
            + " to state");
  }

  @Test
  void equal_seeds_give_equal_weights_and_different_seeds_different_ones() {
    Initializer uniform = Initializer.uniform(0.5);
    Matrix W = uniform.create(3, 4, new SeededRandom(3));
    assertThat(uniform.create(3, 4, new SeededRandom(3))).isEqualTo(W);
    assertThat(uniform.create(3, 4, new SeededRandom(4))).isNotEqualTo(W);
  }

  @Test
  void impossible_spreads_are_refused() {
    assertThatThrownBy(() -> Initializer.uniform(0)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("uniform: bound 0.0 — must be positive and finite");
    assertThatThrownBy(() -> Initializer.gaussian(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gaussian: standard deviation NaN — must be positive and finite");
    assertThatThrownBy(() -> Initializer.uniform(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
