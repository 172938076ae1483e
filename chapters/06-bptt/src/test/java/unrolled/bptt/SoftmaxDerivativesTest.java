package unrolled.bptt;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;
import unrolled.core.train.CrossEntropy;

import static org.assertj.core.api.Assertions.assertThat;

class SoftmaxDerivativesTest {

  /** A few operations on numbers near 1. */
  private static final double ROUNDING = 1e-15;

  /** The outputs ln 2, 0, 0 have the probabilities 1/2, 1/4, 1/4. */
  private final double[] o = {Exponential.log(2), 0, 0};

  @Test
  @Tag("eq-bptt-softmax")
  void softmax_by_hand() {
    near(SoftmaxDerivatives.softmax(o), Matrix.of(
        new double[] {1 / 4.0, -1 / 8.0, -1 / 8.0},
        new double[] {-1 / 8.0, 3 / 16.0, -1 / 16.0},
        new double[] {-1 / 8.0, -1 / 16.0, 3 / 16.0}));
  }

  @Test
  @Tag("eq-bptt-cross-entropy")
  void cross_entropy_by_hand() {
    near(SoftmaxDerivatives.crossEntropy(1, o), Matrix.columnVector(0, -4, 0));
  }

  @Test
  @Tag("eq-bptt-softmax-cross-entropy")
  void taken_one_after_the_other_they_give_probability_less_target() {
    Matrix apart = SoftmaxDerivatives.softmax(o)
        .times(SoftmaxDerivatives.crossEntropy(1, o)).transpose();
    near(apart, Matrix.rowVector(1 / 2.0, -3 / 4.0, 1 / 4.0));
    near(CrossEntropy.of(Matrix.rowVector(o), 1).dO().get(0), apart);
  }

  @Test
  @Tag("eq-bptt-softmax")
  void a_shift_of_all_outputs_changes_nothing_so_rows_sum_to_zero() {
    Matrix J = SoftmaxDerivatives.softmax(0.3, -1.2, 2, 0.1);
    assertThat(J.sumRows().norm()).isLessThan(ROUNDING);
    assertThat(J.transpose().minus(J).norm()).isZero();
  }

  @Test
  void where_a_probability_is_rounded_to_zero_only_together_do_they_give_a_slope() {
    double[] far = {800, 0};
    assertThat(Softmax.softmax(far)[1]).isZero();
    assertThat(SoftmaxDerivatives.softmax(far)
        .times(SoftmaxDerivatives.crossEntropy(1, far)).column(0)).contains(Double.NaN);
    assertThat(CrossEntropy.of(Matrix.rowVector(far), 1).dO().get(0))
        .isEqualTo(Matrix.rowVector(1, -1));
    assertThat(CrossEntropy.of(Matrix.rowVector(far), 1).value()).isEqualTo(800);
  }

  private static void near(Matrix actual, Matrix expected) {
    assertThat(actual.minus(expected).norm()).isLessThan(ROUNDING);
  }
}
