package unrolled.naive;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Holds the two forecasters against the four values that the chapter works through by hand. */
class NaiveForecastersTest {

  private final TimeSeries series = new TimeSeries("four values", "none", 1, 1, 2, 4, 6, 4);

  @Test
  @Tag("eq-running-mean")
  void the_running_mean_forecasts_two_three_four() {
    assertThat(Evaluation.forecasts(new RunningMean(), series, 2, 4, 1)).containsExactly(2, 3, 4);
  }

  @Test
  @Tag("eq-persistence")
  void persistence_forecasts_the_value_before() {
    assertThat(Evaluation.forecasts(new Persistence(), series, 2, 4, 1)).containsExactly(2, 4, 6);
  }

  @Test
  @Tag("eq-mean-squared-error")
  @Tag("eq-average-relative-variance")
  void errors_of_the_hand_example() {
    double mean = Evaluation.meanSquaredError(new RunningMean(), series, 2, 4, 1);
    double persistence = Evaluation.meanSquaredError(new Persistence(), series, 2, 4, 1);
    assertThat(mean).isEqualTo(13 / 3.0);
    assertThat(persistence).isEqualTo(4);
    assertThat(series.variance()).isEqualTo(2);
    assertThat(Metrics.averageRelativeVariance(mean, series.variance()))
        .isCloseTo(13 / 6.0, within(1e-15));
    assertThat(Metrics.averageRelativeVariance(persistence, series.variance())).isEqualTo(2);
  }

  @Test
  @Tag("eq-neighbor-correlation")
  void neighbors_in_the_hand_example_are_uncorrelated() {
    assertThat(Persistence.neighborCorrelation(series.values())).isZero();
    assertThat(Persistence.relativeVariance(0)).isEqualTo(2);
  }

  @Test
  @Tag("eq-persistence-variance")
  void on_a_ring_the_formula_of_persistence_is_exact() {
    // On a ring every value has a neighbor before it, so that no end is left over.
    double[] ring = new double[500];
    SeededRandom random = new SeededRandom(1);
    double state = 0;
    for (int t = 0; t < ring.length; t++) {
      state = 0.7 * state + random.gaussian();
      ring[t] = state;
    }
    double mean = new RunningMean().forecast(ring);
    double jumps = 0;
    double products = 0;
    double squares = 0;
    for (int t = 0; t < ring.length; t++) {
      double before = ring[(t + ring.length - 1) % ring.length];
      jumps += (ring[t] - before) * (ring[t] - before);
      products += (ring[t] - mean) * (before - mean);
      squares += (ring[t] - mean) * (ring[t] - mean);
    }
    // 500 sums of numbers near one leave a relative rounding of about 1e-13.
    assertThat(jumps / squares)
        .isCloseTo(Persistence.relativeVariance(products / squares), within(1e-12));
  }

  @Test
  void without_history_there_is_no_forecast() {
    assertThatThrownBy(() -> new RunningMean().forecast(new double[0]))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no history");
    assertThatThrownBy(() -> new Persistence().forecast(new double[0]))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no history");
    assertThatThrownBy(() -> Persistence.neighborCorrelation(new double[] {3, 3, 3}))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("all 3 values are 3.0");
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1); // their mean is not 0.1
    assertThatThrownBy(() -> Persistence.neighborCorrelation(tenths))
        .hasMessageContaining("all 10 values are 0.1");
  }
}
