package unrolled.autoregressive;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.LeastSquares;
import unrolled.core.model.Baseline;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts each claim about sunspots, and then hands its numbers and chart to the text. */
class AutoregressiveExperimentsTest {

  private static final Results RESULTS = Results.of("autoregressive");
  private static final AutoregressiveExperiments.Orders ORDERS =
      AutoregressiveExperiments.orders();
  private static final AutoregressiveModel TWO = AutoregressiveExperiments.sunspots(2);
  private static final AutoregressiveModel CHOSEN =
      AutoregressiveExperiments.sunspots(ORDERS.chosen());

  @Test
  void both_criteria_are_flat_and_the_rule_takes_the_simplest() {
    double[] validation = ORDERS.arv()[SunspotPeriod.VALIDATION.ordinal()];
    double[] aic = ORDERS.aic();
    double leastAic = aic[ORDERS.bestByAic() - 1];
    assertThat(ORDERS.chosen()).isEqualTo(8);
    assertThat(Arrays.stream(validation, 7, 16).max().orElseThrow()).isLessThan(0.131);
    assertThat(Arrays.stream(validation, 0, 7).min().orElseThrow()).isGreaterThan(0.146);
    assertThat(aic[7] - leastAic).as("8 behind the best").isBetween(0.0, 2.0);
    assertThat(aic[8] - leastAic).as("9 behind the best").isBetween(0.0, 2.0);
    assertThat(aic[1] - leastAic).as("2 behind the best").isBetween(9.0, 9.5);
    assertThat(aic[4] - leastAic).as("5, the high").isBetween(10.9, 11.1);
    assertThat(aic[15] - leastAic).as("16, between the lows").isBetween(7.5, 8.0);
    assertThat(ORDERS.bestByAic()).isEqualTo(18);
    RESULTS.number("autoregressive-chosen", ORDERS.chosen());
    RESULTS.number("autoregressive-best-aic", ORDERS.bestByAic());
    RESULTS.number("autoregressive-best-validation", ORDERS.best(SunspotPeriod.VALIDATION));
    RESULTS.number("autoregressive-aic-9-behind", aic[8] - leastAic, 2);
    RESULTS.number("autoregressive-aic-8-behind", aic[7] - leastAic, 2);
    RESULTS.number("autoregressive-aic-2-behind", aic[1] - leastAic, 1);
    double[] baselines = {
        SunspotScore.arv(Baseline.persistence(), SunspotPeriod.VALIDATION, 1),
        SunspotScore.arv(Baseline.persistence(), SunspotPeriod.TEST, 1)};
    RESULTS.write(AutoregressiveFigures.orders(ORDERS, baselines));
    RESULTS.write(AutoregressiveFigures.aic(aic));
  }

  @Test
  void looking_farther_back_fits_better_and_does_not_forecast_better() {
    double[] train = ORDERS.arv()[SunspotPeriod.TRAIN.ordinal()];
    for (int tau = 1; tau <= train.length; tau++) {
      for (SunspotPeriod period : SunspotPeriod.values()) {
        assertThat(ORDERS.arv(period, tau)).as("%d lags, %s", tau, period).isLessThan(
            SunspotScore.arv(Baseline.persistence(), period, tau));
      }
      assertThat(train[tau - 1]).as("%d lags: at most a small step up", tau)
          .isLessThan(1.01 * train[Math.max(0, tau - 2)]);
    }
    assertThat(train[19]).isLessThan(train[7]);
    assertThat(ORDERS.arv(SunspotPeriod.VALIDATION, 20))
        .isGreaterThan(ORDERS.arv(SunspotPeriod.VALIDATION, 8));
    assertThat(ORDERS.arv(SunspotPeriod.TEST, 20))
        .isGreaterThan(ORDERS.arv(SunspotPeriod.TEST, 8));
    AutoregressiveModel greedy = AutoregressiveExperiments.sunspots(60);
    double fitted = SunspotScore.arv(greedy, SunspotPeriod.TRAIN, 60);
    double validated = SunspotScore.arv(greedy, SunspotPeriod.VALIDATION, 60);
    assertThat(fitted).isLessThan(0.11);
    assertThat(validated).isGreaterThan(1.3 * ORDERS.arv(SunspotPeriod.VALIDATION, 8));
    RESULTS.number("autoregressive-arv-train-60", fitted, 3);
    RESULTS.number("autoregressive-arv-validation-60", validated, 3);
  }

  @Test
  void test_years_are_harder_and_the_models_keep_their_order() {
    Table table = Table.of("autoregressive-arv", "model", "parameters", "training", "1921–55",
        "1956–79", "1980–2008")
        .caption("Average relative variance on sunspots, one year ahead. The last two rows are"
            + " quoted secondhand; their denominator may differ from ours.");
    for (int tau : new int[] {1, 2, ORDERS.chosen(), 9, ORDERS.best(SunspotPeriod.VALIDATION),
        ORDERS.bestByAic()}) {
      for (SunspotPeriod held : new SunspotPeriod[] {SunspotPeriod.TEST}) {
        assertThat(ORDERS.arv(held, tau))
            .isGreaterThan(2 * ORDERS.arv(SunspotPeriod.TRAIN, tau));
      }
      table.row("AR(" + tau + ")", String.valueOf(1 + tau),
          three(ORDERS.arv(SunspotPeriod.TRAIN, tau)),
          three(ORDERS.arv(SunspotPeriod.VALIDATION, tau)),
          three(ORDERS.arv(SunspotPeriod.TEST, tau)),
          three(ORDERS.arv(SunspotPeriod.UNTOUCHED, tau)));
    }
    table.row("Tong and Lim, thresholds", "", "0.097", "0.097", "0.28", "");
    table.row("Weigend and others, network", "", "0.082", "0.086", "0.35", "");
    RESULTS.write(table);
    assertThat(ORDERS.best(SunspotPeriod.TEST)).isEqualTo(9);
    double hindsight = ORDERS.arv(SunspotPeriod.TEST, 9);
    assertThat(hindsight).isBetween(0.345, 0.355);
    RESULTS.number("autoregressive-arv-test-9", hindsight, 3);
    RESULTS.number("autoregressive-arv-test-2", ORDERS.arv(SunspotPeriod.TEST, 2), 3);
    RESULTS.number("autoregressive-arv-test-chosen", ORDERS.arv(SunspotPeriod.TEST, 8), 3);
    double train = SunspotPeriod.TRAIN.series().mean();
    double test = SunspotPeriod.TEST.series().mean();
    assertThat(test).isGreaterThan(1.7 * train);
    double highestBefore = highest(SunspotPeriod.TRAIN.series());
    assertThat(highest(SunspotPeriod.TEST.series())).isGreaterThan(1.2 * highestBefore);
    RESULTS.number("autoregressive-train-mean", train, 1);
    RESULTS.number("autoregressive-test-mean", test, 1);
    RESULTS.number("autoregressive-train-highest", highestBefore, 1);
    RESULTS.number("autoregressive-test-highest", highest(SunspotPeriod.TEST.series()), 1);
  }

  private static double highest(TimeSeries series) {
    return Arrays.stream(series.values()).max().orElseThrow();
  }

  @Test
  void forecasts_fed_back_lose_to_the_mean_or_stay_below_it_and_persistence_swings() {
    double[] persistence = AutoregressiveExperiments.byHorizon(
        Baseline.persistence(), SunspotPeriod.TEST);
    double[] mean = AutoregressiveExperiments.byHorizon(
        AutoregressiveExperiments.trainingMean(), SunspotPeriod.TEST);
    double[] two = AutoregressiveExperiments.byHorizon(TWO, SunspotPeriod.TEST);
    double[] chosen = AutoregressiveExperiments.byHorizon(CHOSEN, SunspotPeriod.TEST);
    double[] expected = AutoregressiveExperiments.expectedByHorizon(TWO);
    double[] expectedOfChosen = AutoregressiveExperiments.expectedByHorizon(CHOSEN);
    for (int h = 0; h < two.length; h++) {
      assertThat(chosen[h]).isLessThan(two[h]).isLessThan(0.75 * mean[h]);
      assertThat(two[h]).isGreaterThan(2.99 * expected[h]);
      assertThat(chosen[h]).isGreaterThan(2 * expectedOfChosen[h]);
    }
    assertThat(two[3]).isGreaterThan(0.9 * mean[3]);
    assertThat(persistence[4]).isGreaterThan(2 * two[4]);
    assertThat(persistence[9]).as("ten years, nearly a cycle").isLessThan(0.6 * two[9]);
    assertThat(persistence[9]).isBetween(0.9 * chosen[9], 1.1 * chosen[9]);
    RESULTS.number("autoregressive-persistence-at-5", persistence[4], 1);
    RESULTS.number("autoregressive-persistence-at-10", persistence[9], 2);
    RESULTS.number("autoregressive-two-at-4", two[3], 2);
    RESULTS.number("autoregressive-two-at-10", two[9], 2);
    RESULTS.number("autoregressive-chosen-at-10", chosen[9], 2);
    RESULTS.number("autoregressive-mean-at-10", mean[9], 2);
    RESULTS.number("autoregressive-expected-at-1", expected[0], 2);
    RESULTS.number("autoregressive-expected-at-20", expected[19], 2);
    RESULTS.write(
        AutoregressiveFigures.horizons(persistence, mean, two, chosen, expected));
  }

  @Test
  void a_free_run_fades_and_its_band_holds_nearly_all_years() {
    double[] history = RealSeries.sunspots().between(1700, 1979).values();
    double[] observed = SunspotPeriod.UNTOUCHED.series().values();
    double[] two = TWO.forecast(history, observed.length);
    double[] chosen = CHOSEN.forecast(history, observed.length);
    double[] deviation = new ImpulseResponse(CHOSEN.phi())
        .forecastVariance(CHOSEN.noise(), observed.length);
    Arrays.setAll(deviation, h -> Math.sqrt(deviation[h]));
    int inside = 0;
    for (int h = 0; h < observed.length; h++) {
      inside += Math.abs(observed[h] - chosen[h]) < 1.645 * deviation[h] ? 1 : 0;
    }
    assertThat(inside).isEqualTo(28);
    assertThat(Math.abs(two[28] - TWO.mean())).isLessThan(1);
    assertThat(Math.abs(chosen[28] - CHOSEN.mean())).isGreaterThan(5);
    for (int from : new int[] {1985, 1996}) { // from one minimum to the next
      int forecast = yearOfHighest(chosen, from);
      int came = yearOfHighest(observed, from);
      assertThat(Math.abs(forecast - came)).as("years apart after " + from).isLessThan(2);
      assertThat(chosen[forecast - 1980] / observed[came - 1980]).isBetween(0.6, 0.7);
    }
    double lowest = Arrays.stream(chosen).min().orElseThrow();
    assertThat(lowest).as("sunspots are never negative").isNegative();
    RESULTS.number("autoregressive-inside-band", inside);
    RESULTS.number("autoregressive-lowest-forecast", -lowest, 1);
    RESULTS.write(AutoregressiveFigures.fan(two, chosen, deviation));
  }

  private static int yearOfHighest(double[] since1980, int from) {
    int highest = from;
    for (int year = from; year < from + 11; year++) {
      highest = since1980[year - 1980] > since1980[highest - 1980] ? year : highest;
    }
    return highest;
  }

  @Test
  void two_lags_forget_the_next_cycle_and_eight_remember_it() {
    double[] series =
        Autocorrelation.ofSeries(SunspotPeriod.TRAIN.series().values(), 30);
    double[] two = Autocorrelation.ofModel(30, TWO.phi());
    double[] chosen = Autocorrelation.ofModel(30, CHOSEN.phi());
    assertThat(series[11]).isGreaterThan(0.5);
    assertThat(two[11]).isLessThan(0.15);
    assertThat(chosen[11]).isGreaterThan(0.4);
    RESULTS.number("autoregressive-correlation-11", series[11], 2);
    RESULTS.number("autoregressive-correlation-11-two", two[11], 2);
    RESULTS.number("autoregressive-correlation-11-chosen", chosen[11], 2);
    RESULTS.write(AutoregressiveFigures.correlations(series, two, chosen));
  }

  @Test
  void ten_years_give_an_explosive_fit_and_the_whole_record_does_not() {
    TimeSeries decade = RealSeries.sunspots().between(1850, 1859);
    AutoregressiveModel oneCycle = AutoregressiveModel.fit(decade, 2);
    double modulus = new CharacteristicPolynomial(oneCycle.phi()).roots().get(0).modulus();
    assertThat(modulus).isGreaterThan(1.1);
    assertThat(new CharacteristicPolynomial(TWO.phi()).isStationary()).isTrue();
    assertThat(new CharacteristicPolynomial(CHOSEN.phi()).isStationary()).isTrue();
    double[] run = oneCycle.forecast(decade.values(), 30);
    double lowest = Arrays.stream(run).min().orElseThrow();
    assertThat(lowest).isLessThan(-2000);
    RESULTS.number("autoregressive-explosive-modulus", modulus, 3);
    RESULTS.number("autoregressive-explosive-noise", oneCycle.noise(), 1);
    RESULTS.number("autoregressive-explosive-lowest", Math.round(-lowest));
    RESULTS.number("autoregressive-modulus-two",
        new CharacteristicPolynomial(TWO.phi()).roots().get(0).modulus(), 3);
    RESULTS.number("autoregressive-modulus-chosen",
        new CharacteristicPolynomial(CHOSEN.phi()).roots().get(0).modulus(), 3);
    RESULTS.write(AutoregressiveFigures.roots(TWO.phi(), CHOSEN.phi(), oneCycle.phi()));
  }

  @Test
  void centering_on_the_whole_record_flatters_the_score() {
    TimeSeries train = SunspotPeriod.TRAIN.series();
    TimeSeries record = RealSeries.sunspots();
    for (int steps : new int[] {1, 5, 20}) {
      assertThat(AutoregressiveExperiments.centeredArv(2, record, steps))
          .isLessThan(0.95 * AutoregressiveExperiments.centeredArv(2, train, steps));
    }
    RESULTS.number("autoregressive-leak-honest-1",
        AutoregressiveExperiments.centeredArv(2, train, 1), 3);
    RESULTS.number("autoregressive-leak-1",
        AutoregressiveExperiments.centeredArv(2, record, 1), 3);
    RESULTS.number("autoregressive-leak-honest-5",
        AutoregressiveExperiments.centeredArv(2, train, 5), 2);
    RESULTS.number("autoregressive-leak-5",
        AutoregressiveExperiments.centeredArv(2, record, 5), 2);
  }

  @Test
  void normal_equations_lose_digits_twice_as_fast_as_qr() {
    double[] qr = new double[13];
    double[] normal = new double[13];
    Arrays.setAll(qr, k -> AutoregressiveExperiments.errorUnderOffset(LeastSquares::solve, k));
    Arrays.setAll(normal, k ->
        AutoregressiveExperiments.errorUnderOffset(LeastSquares::solveNormalEquations, k));
    assertThat(qr[6]).isLessThan(1e-10);
    assertThat(normal[6]).isBetween(1e-7, 1e-4);
    assertThat(normal[8]).isGreaterThan(1e-3);
    assertThat(qr[12]).as("QR still knows six digits").isLessThan(1e-5);
    for (int k = 9; k <= 12; k++) {
      assertThat(normal[k]).as("gives up at 10^%d", k).isNaN();
    }
    Arrays.setAll(qr, k -> Math.max(qr[k], 0x1.0p-53)); // a logarithmic axis has no zero
    RESULTS.write(AutoregressiveFigures.conditioning(qr, normal));
  }

  @Test
  void rungs_of_the_ladder() {
    for (AutoregressiveModel model : new AutoregressiveModel[] {TWO, CHOSEN}) {
      int tau = model.lags().longest();
      double[] arv = Arrays.stream(SunspotPeriod.values())
          .mapToDouble(period -> ORDERS.arv(period, tau)).toArray();
      RESULTS.ladder(LadderTimes.timed(LadderRow.of("AR(" + tau + ")", "autoregressive")
          .withParameters(model.parameterCount())
          .withSunspots(arv[0], arv[1], arv[2], arv[3])));
      assertThat(arv[1]).isLessThan(0.2);
    }
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
