package unrolled.autoregressive;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AutoregressiveModelTest {

  /** A dozen operations on numbers below 100 lose no more than this. */
  private static final Offset<Double> EXACT = Offset.offset(1e-13);
  /** The coefficients are stated with seven decimals. */
  private static final Offset<Double> SEVEN_DECIMALS = Offset.offset(5e-8);

  private static final TimeSeries BY_HAND = new TimeSeries("by hand", "", 1, 1, 6, 2, 2, 6, 10);

  @Test
  @Tag("eq-ar-design-matrix")
  void design_matrix_of_the_hand_example_has_a_window_a_row() {
    Lags lags = Lags.upTo(1);
    assertThat(lags.designMatrix(BY_HAND.values()))
        .isEqualTo(Matrix.of(new double[][] {{1, 6}, {1, 2}, {1, 2}, {1, 6}}));
    assertThat(lags.targets(BY_HAND.values())).containsExactly(2, 2, 6, 10);
  }

  @Test
  @Tag("eq-ar-design-matrix")
  void nearest_value_comes_first_and_lags_may_be_skipped() {
    assertThat(Lags.of(1, 3).designMatrix(new double[] {1, 2, 3, 4, 5}))
        .isEqualTo(Matrix.of(new double[][] {{1, 3, 1}, {1, 4, 2}}));
  }

  @Test
  @Tag("eq-ar-fit")
  @Tag("eq-ar-mean")
  void fit_of_the_hand_example_gives_its_line_noise_and_mean() {
    AutoregressiveModel model = AutoregressiveModel.fit(BY_HAND, 1);
    assertThat(model.intercept()).isCloseTo(3, EXACT);
    assertThat(model.phi()).containsExactly(new double[] {0.5}, EXACT);
    assertThat(model.noise() * model.noise()).isCloseTo(10, EXACT);
    assertThat(model.mean()).isCloseTo(6, EXACT);
    assertThat(model.parameterCount()).isEqualTo(2);
  }

  @Test
  @Tag("eq-ar")
  void forecasts_of_the_hand_example_halve_the_distance_to_the_mean() {
    AutoregressiveModel model = AutoregressiveModel.of(3, 0, 0.5);
    assertThat(model.forecast(BY_HAND.values())).isEqualTo(8);
    assertThat(model.forecast(BY_HAND.values(), 4)).containsExactly(8, 7, 6.5, 6.25);
  }

  @Test
  @Tag("eq-ar")
  void forecast_weighs_each_lag() {
    AutoregressiveModel model = AutoregressiveModel.of(1, 0, 10, 100);
    assertThat(model.forecast(new double[] {9, 3, 2})).isEqualTo(321);
  }

  @Test
  @Tag("eq-ar-fit")
  void least_squares_on_the_modern_series_gives_the_published_coefficients() {
    AutoregressiveModel model =
        AutoregressiveModel.fit(RealSeries.sunspots().between(1749, 1924), 2);
    assertThat(model.phi()).containsExactly(new double[] {1.3359496, -0.6498535}, SEVEN_DECIMALS);
    assertThat(model.intercept()).isCloseTo(13.9405583, SEVEN_DECIMALS);
  }

  @Test
  @Tag("eq-ar-fit")
  void a_noiseless_series_gives_its_own_rule_back() {
    AutoregressiveModel rule = AutoregressiveModel.of(2, 0, 0.4, -0.7, 0.2);
    double[] values = rule.simulate(new double[] {5, -3, 8}, 40, new SeededRandom(1));
    AutoregressiveModel model =
        AutoregressiveModel.fit(new TimeSeries("rule", "", 1, 1, values), 3);
    // The signal dies out, which costs digits: 1e-9 leaves room.
    assertThat(model.phi()).containsExactly(new double[] {0.4, -0.7, 0.2}, Offset.offset(1e-9));
    assertThat(model.noise()).isLessThan(1e-12);
  }

  @Test
  void skipped_lags_have_weight_zero() {
    AutoregressiveModel model = AutoregressiveModel.fit(RealSeries.airline(), Lags.of(1, 12));
    assertThat(model.phi()).hasSize(12);
    assertThat(model.phi()[5]).isZero();
    assertThat(model.phi()[11]).isNotZero();
    assertThat(model.parameterCount()).isEqualTo(3);
    assertThat(model.lags()).hasToString("1, 12");
  }

  @Test
  void simulation_follows_the_rule_and_the_seed() {
    AutoregressiveModel model = AutoregressiveModel.of(3, 2, 0.5);
    double[] once = model.simulate(new double[] {6}, 5, new SeededRandom(9));
    double[] again = model.simulate(new double[] {6}, 5, new SeededRandom(9));
    assertThat(once).containsExactly(again);
    SeededRandom random = new SeededRandom(9);
    double first = 3 + 0.5 * 6 + 2 * random.gaussian();
    assertThat(once[0]).isEqualTo(first);
    assertThat(once[1]).isEqualTo(3 + 0.5 * first + 2 * random.gaussian());
  }

  @Test
  void equation_is_printed_with_signs() {
    assertThat(AutoregressiveModel.of(3, 1.5, 0.5, -0.25))
        .hasToString("x(t) = 3.00000 + 0.50000 x(t-1) - 0.25000 x(t-2), s.d. 1.50000");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 100})
  void a_tau_longer_than_the_series_allows_is_refused_with_advice(int tau) {
    assertThatThrownBy(() -> AutoregressiveModel.fit(BY_HAND, tau))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("by hand, 1 to 5, 5 values (): too short to fit lags up to " + tau + " with "
            + (tau + 1) + " coefficients, which takes " + (2 * tau + 1)
            + " values; look back fewer steps or use a longer series");
  }

  @Test
  void a_constant_series_is_refused_with_its_reason() {
    TimeSeries flat = new TimeSeries("flat", "m", 1, 1, 4, 4, 4, 4, 4, 4, 4, 4);
    assertThatThrownBy(() -> AutoregressiveModel.fit(flat, 2))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("flat, 1 to 8, 8 values (m): lags 1, 2 give no single answer")
        .hasMessageContaining("HouseholderQr: 6×3 is singular");
  }

  @Test
  void bad_lags_histories_and_coefficients_are_refused() {
    assertThatThrownBy(() -> Lags.upTo(0)).hasMessageContaining("τ is 0");
    assertThatThrownBy(Lags::of).hasMessageContaining("no lags");
    assertThatThrownBy(() -> Lags.of(2, 2))
        .hasMessageContaining("[2, 2] — lags must be at least 1");
    assertThatThrownBy(() -> Lags.of(0, 1)).hasMessageContaining("[0, 1]");
    assertThatThrownBy(() -> Lags.of(1, 12).designMatrix(new double[12]))
        .hasMessageContaining("a series of 12 values has no value with 12 before it");
    assertThatThrownBy(() -> AutoregressiveModel.of(0, 1, 0.5, 0.1).forecast(new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a history of 1 values is too short for lag 2; give at least 2");
    assertThatThrownBy(() -> AutoregressiveModel.of(0, -1, 0.5)).hasMessageContaining("s.d. -1.0");
    assertThatThrownBy(() -> AutoregressiveModel.of(0, 1, Double.NaN))
        .hasMessageContaining("all finite");
    assertThatThrownBy(() -> AutoregressiveModel.of(0, 1)).hasMessageContaining("τ is 0");
  }
}
