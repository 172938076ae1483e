package unrolled.core.math;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SoftmaxTest {
  /** A handful of roundings of numbers at most 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-15);
  private static final double INF = Double.POSITIVE_INFINITY;

  @Test
  void scores_whose_exponentials_are_1_2_and_5_give_eighths() {
    double[] p = Softmax.softmax(new double[] {0, StrictMath.log(2), StrictMath.log(5)});
    assertThat(p[0]).isCloseTo(0.125, ROUNDING);
    assertThat(p[1]).isCloseTo(0.25, ROUNDING);
    assertThat(p[2]).isCloseTo(0.625, ROUNDING);
  }

  @Test
  void huge_scores_do_not_overflow() {
    assertThat(Softmax.softmax(new double[] {1e300, 1e300})).containsExactly(0.5, 0.5);
    assertThat(Softmax.softmax(new double[] {-1000, 0})).containsExactly(0, 1);
    assertThat(Softmax.logSumExp(new double[] {1000, 1000}))
        .isCloseTo(1000 + StrictMath.log(2), Offset.offset(1e-12));
  }

  @Test
  void rows_sum_to_one_and_agree_with_the_vector_form() {
    SeededRandom random = new SeededRandom(6);
    Matrix scores = Matrix.generate(32, 28, () -> 5 * random.gaussian());
    Matrix p = Softmax.softmaxRows(scores);
    for (int r = 0; r < 32; r++) {
      assertThat(Vectors.sum(p.row(r))).isCloseTo(1, ROUNDING);
      assertThat(p.row(r)).isEqualTo(Softmax.softmax(scores.row(r)));
    }
  }

  @Test
  void adding_a_number_to_all_scores_changes_nothing() {
    double[] p = Softmax.softmax(new double[] {1, 2, 4});
    assertThat(Softmax.softmax(new double[] {65, 66, 68})).isEqualTo(p);
  }

  @Test
  void log_sum_exp_is_the_logarithm_of_the_sum() {
    double[] scores = {0.5, -1, 2};
    double direct = StrictMath.log(
        StrictMath.exp(0.5) + StrictMath.exp(-1) + StrictMath.exp(2));
    assertThat(Softmax.logSumExp(scores)).isCloseTo(direct, ROUNDING);
    assertThat(Softmax.logSumExp(new double[] {3})).isEqualTo(3);
  }

  @Test
  void minus_infinity_is_an_impossible_symbol() {
    assertThat(Softmax.softmax(new double[] {-INF, 0})).containsExactly(0, 1);
    assertThat(Softmax.logSumExp(new double[] {-INF, 0})).isEqualTo(0);
    assertThat(Softmax.logSumExp(new double[] {-INF, -INF})).isEqualTo(-INF);
    assertThat(Softmax.softmax(new double[] {-INF, -INF})).containsOnly(Double.NaN);
  }

  @Test
  void nan_and_plus_infinity_show() {
    assertThat(Softmax.softmax(new double[] {0, Double.NaN, 1})).containsOnly(Double.NaN);
    assertThat(Softmax.softmax(new double[] {0, INF})).contains(Double.NaN);
    assertThat(Softmax.logSumExp(new double[] {Double.NaN, 1})).isNaN();
    assertThat(Softmax.logSumExp(new double[] {1, Double.NaN})).isNaN();
    assertThat(Softmax.logSumExp(new double[] {INF, Double.NaN})).isNaN();
    assertThat(Softmax.logSumExp(new double[] {INF, 1, -INF})).isEqualTo(INF);
  }

  @Test
  void no_scores_are_refused() {
    assertThatThrownBy(() -> Softmax.softmax(new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("softmax: no scores — give at least one");
    assertThatThrownBy(() -> Softmax.logSumExp(new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("logSumExp: no scores — give at least one");
  }
}
