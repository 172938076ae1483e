package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;
import unrolled.core.report.Table;
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
  void forecasts_and_levels_sit_on_their_floors_and_no_median_is_far_below() {
    int best = FloorExperiments.bestWindow();
    Spread itself = FloorExperiments.levelErrors(x -> x);
    Spread filtered = FloorExperiments.levelErrors(FloorExperiments::filtered);
    Spread smoothed = FloorExperiments.levelErrors(FloorExperiments::smoothed);
    Spread filter = FloorExperiments.forecastErrors(FloorExperiments::kalman);
    Spread smoothing = FloorExperiments.forecastErrors(FloorExperiments::steady);
    Spread window = FloorExperiments.forecastErrors(x -> FloorExperiments.window(x, best));
    Spread persistence = FloorExperiments.forecastErrors(FloorExperiments::persistence);
    Spread mean = FloorExperiments.forecastErrors(FloorExperiments::mean);
    sits(itself, MODEL.observationVariance());
    sits(filtered, MODEL.filterFloor());
    sits(smoothed, MODEL.smootherFloor());
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
    assertThat(filter.low()).isLessThan(MODEL.forecastFloor());
    assertThat(filter.high()).isGreaterThan(MODEL.forecastFloor());
    assertThat(filtered.low()).isLessThan(MODEL.filterFloor());
    assertThat(filtered.high()).isGreaterThan(MODEL.filterFloor());
    RESULTS.number("latent-floor-forecast", MODEL.forecastFloor(), 0);
    RESULTS.number("latent-error-filter-low", filter.low(), 1);
    RESULTS.number("latent-error-filter-high", filter.high(), 1);
    RESULTS.number("latent-floor-steps", FloorExperiments.LENGTH);
    Table table = Table.of("latent-floors", "mean squared error of", "by closed form", "measured",
        "range").align("<>><")
        .caption("Errors on made series, median and range of ten seeds. Above, forecasts one step"
            + " ahead; below, estimates of the level itself.");
    row(table, "forecast: Kalman filter", MODEL.forecastFloor(), filter);
    row(table, "forecast: smoothing with α = K", MODEL.forecastFloor(), smoothing);
    row(table, "forecast: best window, 3 values", FloorExperiments.windowError(MODEL, best), window);
    row(table, "forecast: persistence", FloorExperiments.windowError(MODEL, 1), persistence);
    table.row("forecast: mean of all the past", "no limit", decimals(mean.median(), 0),
        decimals(mean.low(), 0) + " to " + decimals(mean.high(), 0));
    row(table, "level: the observation itself", MODEL.observationVariance(), itself);
    row(table, "level: filter", MODEL.filterFloor(), filtered);
    row(table, "level: smoother", MODEL.smootherFloor(), smoothed);
    RESULTS.write(table);
  }

  private static void row(Table table, String name, double closed, Spread measured) {
    table.row(name, decimals(closed, 1), decimals(measured.median(), 1),
        decimals(measured.low(), 1) + " to " + decimals(measured.high(), 1));
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }

  private static double error(double[] forecasts, double[] x) {
    return FloorExperiments.meanSquare(
        forecasts, x, FloorExperiments.WARM_UP, FloorExperiments.LENGTH);
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
  void a_smoothed_level_that_forecasts_is_far_below_the_floor_because_it_has_seen_the_answer() {
    Spread leak = FloorExperiments.forecastErrors(FloorExperiments::leaking);
    Spread honest = FloorExperiments.forecastErrors(FloorExperiments::kalman);
    assertThat(leak.high()).isLessThan(0.62 * MODEL.forecastFloor()).isLessThan(honest.low());
    assertThat(leak.median()).isBetween(0.57 * MODEL.forecastFloor(), 0.6 * MODEL.forecastFloor());
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
