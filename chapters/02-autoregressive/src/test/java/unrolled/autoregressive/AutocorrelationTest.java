package unrolled.autoregressive;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AutocorrelationTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-13);

  @Test
  @Tag("eq-autocorrelation")
  void correlations_of_a_short_series_are_worked_by_hand() {
    // Mean 6; deviations 0, −4, −4, 0, 4, 4 of sum of squares 64.
    double[] r = Autocorrelation.ofSeries(new double[] {6, 2, 2, 6, 10, 10}, 3);
    assertThat(r).containsExactly(1, 32 / 64.0, -16 / 64.0, -32 / 64.0);
  }

  @Test
  @Tag("eq-yule-walker")
  @Tag("eq-ar-variance")
  void correlations_and_variance_of_the_hand_examples_are_those_of_the_text() {
    assertThat(Autocorrelation.ofModel(3, 0.5))
        .containsExactly(new double[] {1, 0.5, 0.25, 0.125}, EXACT);
    assertThat(Autocorrelation.variance(Math.sqrt(10), 0.5)).isCloseTo(40 / 3.0, EXACT);
    assertThat(Autocorrelation.ofModel(3, 1, -0.5))
        .containsExactly(new double[] {1, 2 / 3.0, 1 / 6.0, -1 / 6.0}, EXACT);
    assertThat(Autocorrelation.variance(1, 1, -0.5)).isCloseTo(2.4, EXACT);
  }

  @Test
  @Tag("eq-yule-walker")
  void a_long_simulation_has_the_correlations_of_its_model() {
    AutoregressiveModel model = AutoregressiveModel.of(0, 1, 0.9, -0.4, 0.2);
    double[] path = model.simulate(new double[3], 200_000, new SeededRandom(2));
    double[] measured = Autocorrelation.ofSeries(path, 8);
    double[] closed = Autocorrelation.ofModel(8, 0.9, -0.4, 0.2);
    // The standard error of r_k is about 2/√n = 0.005 here; four of them.
    assertThat(measured).containsExactly(closed, Offset.offset(0.02));
  }

  @Test
  void what_has_no_correlation_is_refused() {
    assertThatThrownBy(() -> Autocorrelation.ofSeries(new double[] {1, 2}, 2))
        .hasMessage("Autocorrelation: lag 2 of a series of 2 values — lags go from 0 to 1");
    assertThatThrownBy(() -> Autocorrelation.ofSeries(new double[] {1, 2}, -1))
        .hasMessageContaining("lag -1");
    assertThatThrownBy(() -> Autocorrelation.ofSeries(new double[] {3, 3, 3}, 1))
        .hasMessageContaining("all 3 values are equal");
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1); // their mean is not 0.1
    assertThatThrownBy(() -> Autocorrelation.ofSeries(tenths, 1))
        .hasMessageContaining("all 10 values are equal");
  }
}
