package unrolled.latent;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that measured errors sit on their floors, and then hands numbers and charts over. */
class FloorExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final LocalLevel MODEL = FloorExperiments.MODEL;

  /**
   * Squared errors over 3,900 steps have a relative standard error of √(2/3900) = 0.023 if
   * independent, and those of the level and of wide windows are not; the median of ten is closer.
   */
  private static final double BAND = 0.1;
  private static final double MEDIAN_BAND = 0.03;

  @Test
  void the_filters_forecasts_sit_on_the_floor_and_nobody_is_below() {
    int best = FloorExperiments.bestWindow();
    Spread filter = FloorExperiments.forecastErrors(FloorExperiments::kalman);
    Spread smoothing = FloorExperiments.forecastErrors(FloorExperiments::steady);
    Spread window = FloorExperiments.forecastErrors(x -> FloorExperiments.window(x, best));
    Spread persistence = FloorExperiments.forecastErrors(FloorExperiments::persistence);
    Spread mean = FloorExperiments.forecastErrors(FloorExperiments::mean);
    sits(filter, MODEL.forecastFloor());
    sits(smoothing, MODEL.forecastFloor());
    sits(window, FloorExperiments.windowError(MODEL, best));
    sits(persistence, FloorExperiments.windowError(MODEL, 1));
    assertThat(best).isEqualTo(3);
    assertThat(FloorExperiments.windowError(MODEL, best) / MODEL.forecastFloor())
        .as("six percent above").isBetween(1.05, 1.06);
    assertThat(filter.median()).isLessThan(window.median());
    assertThat(window.median()).isLessThan(persistence.median());
    assertThat(mean.low()).isGreaterThan(10 * persistence.high());
    for (long seed : FloorExperiments.SEEDS) {
      double[] x = FloorExperiments.path(seed).observations();
      assertThat(error(FloorExperiments.window(x, best), x)).as("seed %d", seed)
          .isGreaterThan(error(FloorExperiments.kalman(x), x));
    }
    RESULTS.number("latent-floor-forecast", MODEL.forecastFloor(), 0);
    put("latent-error-filter", filter, 1);
    put("latent-error-window", window, 1);
    put("latent-error-persistence", persistence, 1);
    RESULTS.number("latent-error-window-closed", FloorExperiments.windowError(MODEL, best), 1);
    RESULTS.number("latent-error-mean", Math.round(mean.median()));
    RESULTS.number("latent-floor-steps", FloorExperiments.LENGTH);
    RESULTS.write(LatentFigures.forecastErrors(
        new String[] {"Kalman filter", "smoothing with α = K", "mean of the last 3", "persistence"},
        new Spread[] {filter, smoothing, window, persistence}, MODEL.forecastFloor()));
  }

  private static double error(double[] forecasts, double[] x) {
    return FloorExperiments.meanSquare(
        forecasts, x, FloorExperiments.WARM_UP, FloorExperiments.LENGTH);
  }

  private static void put(String id, Spread spread, int decimals) {
    RESULTS.number(id, spread.median(), decimals);
    RESULTS.number(id + "-low", spread.low(), decimals);
    RESULTS.number(id + "-high", spread.high(), decimals);
  }

  private static void sits(Spread errors, double closed) {
    assertThat(errors.median() / closed).isCloseTo(1, Offset.offset(MEDIAN_BAND));
    assertThat(errors.low() / closed).isGreaterThan(1 - BAND);
    assertThat(errors.high() / closed).isLessThan(1 + BAND);
  }

  @Test
  @Tag("eq-window-error")
  void every_window_has_the_error_of_its_closed_form() {
    double[] closed = new double[FloorExperiments.WIDEST_WINDOW];
    Spread[] measured = new Spread[closed.length];
    for (int w = 1; w <= closed.length; w++) {
      int width = w;
      closed[w - 1] = FloorExperiments.windowError(MODEL, w);
      measured[w - 1] = FloorExperiments.forecastErrors(x -> FloorExperiments.window(x, width));
      sits(measured[w - 1], closed[w - 1]);
      assertThat(closed[w - 1]).isGreaterThan(MODEL.forecastFloor());
    }
    assertThat(closed[0]).as("persistence by hand").isEqualTo(500);
    assertThat(closed[1]).as("two by hand").isEqualTo(425);
    RESULTS.write(LatentFigures.windows(
        closed, measured, MODEL.forecastFloor(), closed[0]));
  }

  @Test
  void filter_and_smoother_sit_on_their_floors() {
    Spread itself = FloorExperiments.levelErrors(x -> x);
    Spread filter = FloorExperiments.levelErrors(FloorExperiments::filtered);
    Spread smoother = FloorExperiments.levelErrors(FloorExperiments::smoothed);
    double[] closed = {MODEL.observationVariance(), MODEL.filterFloor(), MODEL.smootherFloor()};
    sits(itself, closed[0]);
    sits(filter, closed[1]);
    sits(smoother, closed[2]);
    put("latent-level-filter", filter, 1);
    put("latent-level-smoother", smoother, 1);
    RESULTS.write(LatentFigures.levelErrors(
        new String[] {"observation itself", "filter: the past", "smoother: past and future"},
        new Spread[] {itself, filter, smoother}, closed));
  }

  @Test
  void a_smoothed_level_that_forecasts_is_far_below_the_floor_because_it_has_seen_the_answer() {
    Spread leak = FloorExperiments.forecastErrors(FloorExperiments::leaking);
    assertThat(leak.high()).isLessThan(0.62 * MODEL.forecastFloor());
    RESULTS.number("latent-leak", leak.median(), 0);
  }

  @Test
  void the_contestants_are_what_they_say() {
    double[] x = {4, 8, 3, 5};
    assertThat(Arrays.copyOfRange(FloorExperiments.mean(x), 1, 4)).containsExactly(4, 6, 5);
    assertThat(Arrays.copyOfRange(FloorExperiments.persistence(x), 1, 4)).containsExactly(4, 8, 3);
    assertThat(Arrays.copyOfRange(FloorExperiments.window(x, 2), 1, 4))
        .containsExactly(4, 6, 5.5);
  }
}
