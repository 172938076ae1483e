package unrolled.core.train;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class MetricsTest {

  /** A few roundings of numbers near one. */
  private static final double ROUNDING = 1e-15;

  @Test
  void mean_squared_error_matches_pencil_and_paper() {
    assertThat(Metrics.meanSquaredError(new double[] {1, 2}, new double[] {0, 4}))
        .isEqualTo((1 + 4) / 2.0);
  }

  @Test
  void a_fair_coin_costs_one_bit_and_leaves_two_choices() {
    double bits = Metrics.bitsPerSymbol(10 * StrictMath.log(0.5), 10);
    assertThat(bits).isCloseTo(1, within(ROUNDING));
    assertThat(Metrics.perplexity(bits)).isCloseTo(2, within(2 * ROUNDING));
  }

  @Test
  void forecasting_the_mean_has_relative_variance_one() {
    double[] observed = {1, 3, 5};
    double error = Metrics.meanSquaredError(new double[] {3, 3, 3}, observed);
    assertThat(Metrics.averageRelativeVariance(error, 8 / 3.0)).isEqualTo(1);
  }

  @Test
  void refuses_what_has_no_score() {
    assertThatThrownBy(() -> Metrics.meanSquaredError(new double[2], new double[3]))
        .hasMessageContaining("2 forecasts for 3 observations");
    assertThatThrownBy(() -> Metrics.meanSquaredError(new double[0], new double[0]))
        .hasMessageContaining("at least one");
    assertThatThrownBy(() -> Metrics.averageRelativeVariance(1, 0))
        .hasMessageContaining("the reference variance is 0.0");
    assertThatThrownBy(() -> Metrics.bitsPerSymbol(0, 0)).hasMessage(
        "no symbols to score: the corpus is empty; give it at least one sequence");
  }
}
