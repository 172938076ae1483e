package unrolled.bidirectional;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;
import unrolled.latent.KalmanFilter;
import unrolled.latent.KalmanSmoother;
import unrolled.latent.LocalLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Holds what two filters know of a level against the smoother. */
class TwoFiltersTest {

  private static final Results RESULTS = Results.of("bidirectional");
  /** Sums of some hundred doubles. */
  private static final double ROUNDING = 1e-9;

  static Stream<LocalLevel> models() {
    return Stream.of(SmootherExperiments.MODEL, new LocalLevel(200, 100), new LocalLevel(1, 7));
  }

  @ParameterizedTest
  @MethodSource("models")
  @Tag("eq-bidirectional-two-filters")
  void two_filters_know_as_much_as_the_smoother(LocalLevel model) {
    double[] variance = new KalmanSmoother(model).smooth(new double[200]).variance();
    assertThat(new TwoFilters(model).variance())
        .isCloseTo(variance[100], within(ROUNDING * variance[100]))
        .isCloseTo(model.filterFloor() / (2 - model.steadyGain()),
            within(ROUNDING * variance[100]));
  }

  @Test
  void that_two_filters_are_the_smoother_is_in_the_ledger() {
    LocalLevel model = SmootherExperiments.MODEL;
    double[] variance = new KalmanSmoother(model).smooth(new double[200]).variance();
    boolean agrees = Math.abs(new TwoFilters(model).variance() - variance[100]) < 1e-6;
    assertThat(agrees).isTrue();
    RESULTS.ledger(new LedgerRow("bidirectional-two-filters", "bib-fraser-potter-1969",
        "the best linear smoother, and the combination of two filters", "the same",
        LedgerRow.Mark.V, String.format(Locale.ROOT, "variance %.3f both ways",
            new TwoFilters(model).variance()), "none", "1e-6",
        "one number and a random walk, far from both ends; read in the abstract", agrees));
  }

  @Test
  void numbers_of_the_nile() {
    LocalLevel model = SmootherExperiments.MODEL;
    TwoFilters filters = new TwoFilters(model);
    RESULTS.number("bidirectional-nile-gain", model.steadyGain(), 3);
    RESULTS.number("bidirectional-nile-filter", model.filterFloor(), 0);
    RESULTS.number("bidirectional-nile-smoother", model.smootherFloor(), 0);
    RESULTS.number("bidirectional-nile-ratio", 1 / (2 - model.steadyGain()), 3);
    RESULTS.number("bidirectional-nile-plain", filters.plainMean(), 0);
    RESULTS.number("bidirectional-nile-left", Math.pow(1 - model.steadyGain(), 2), 2);
  }

  @ParameterizedTest
  @MethodSource("models")
  @Tag("eq-bidirectional-plain-mean")
  void the_plain_mean_of_two_filters_counts_the_present_twice(LocalLevel model) {
    double K = model.steadyGain();
    int T = 801;
    double[] w = new double[T];
    for (int s = 0; s < T; s++) { // of observations: the mean of both filters at the middle
      w[s] = K * Math.pow(1 - K, Math.abs(s - T / 2)) * (s == T / 2 ? 1 : 0.5);
    }
    double noise = Arrays.stream(w).map(weight -> weight * weight).sum();
    double moves = 0;
    double later = 0;
    for (int s = T - 1; s > T / 2; s--) { // what moves after the middle; as much moves before
      later += w[s];
      moves += 2 * later * later;
    }
    assertThat(new TwoFilters(model).plainMean()).isCloseTo(model.observationVariance() * noise
        + model.levelVariance() * moves, within(ROUNDING * model.filterFloor()));
    assertThat(new TwoFilters(model).plainMean()).isGreaterThan(model.smootherFloor());
  }

  @ParameterizedTest
  @MethodSource("models")
  @Tag("eq-bidirectional-lag")
  void each_step_of_the_future_takes_off_the_same_share_of_what_is_left(LocalLevel model) {
    double[] variance = new KalmanSmoother(model).smooth(new double[200]).variance();
    for (int d = 0; d < 20; d++) {
      assertThat(new TwoFilters(model).variance(d)).as("%d steps", d)
          .isCloseTo(variance[199 - d], within(ROUNDING * model.filterFloor()));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void three_linear_units_are_the_smoother_far_from_both_ends(LocalLevel model) {
    double[] x = model.simulate(400, new SeededRandom(1)).observations();
    double[] level = new KalmanSmoother(model).smooth(x).level();
    List<Input> inputs = Arrays.stream(x)
        .mapToObj(value -> Input.of(Matrix.rowVector(value))).toList();
    List<Matrix> O = new TwoFilters(model).network().forward(inputs, Mask.equal(1, 400)).O();
    for (int t = 150; t < 250; t++) {
      assertThat(O.get(t).get(0, 0)).isCloseTo(level[t], within(1e-9 * Math.sqrt(
          model.observationVariance() + 400 * model.levelVariance())));
    }
  }

  @Test
  void at_the_ends_the_network_begins_with_a_level_of_zero() {
    List<Input> tens = Collections.nCopies(300, Input.of(Matrix.rowVector(10)));
    List<Matrix> O = new TwoFilters(new LocalLevel(200, 100)).network()
        .forward(tens, Mask.equal(1, 300)).O();
    assertThat(O.get(150).get(0, 0)).isCloseTo(10, within(ROUNDING));
    assertThat(O.get(0).get(0, 0)).isLessThan(7);
    assertThat(O.get(299).get(0, 0)).isLessThan(7);
  }

  @Test
  void a_filter_has_the_error_that_kalmans_recursion_says() {
    LocalLevel model = SmootherExperiments.MODEL;
    double[] expected = new KalmanFilter(model).filter(new double[60]).variance();
    assertThat(new LevelError(model).at(filterOnSteps(model, 60), 1)).usingComparatorWithPrecision(
        1e-6).containsExactly(expected);
  }

  /** The level less the present: {@code e_t = (1 − K_t)(e_{t−1} − d_t)}. */
  private static LevelError.Estimate filterOnSteps(LocalLevel model, int steps) {
    double[] gain = new KalmanFilter(model).filter(new double[steps]).gain();
    double[][] w = new double[steps][steps];
    for (int t = 1; t < steps; t++) {
      for (int s = 1; s <= t; s++) {
        w[t][s] = (1 - gain[t]) * (s == t ? -1 : w[t - 1][s]);
      }
    }
    return new LevelError.Estimate(new double[steps], w);
  }
}
