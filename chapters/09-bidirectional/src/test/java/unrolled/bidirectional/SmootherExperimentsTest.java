package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.bidirectional.SmootherExperiments.Outcome;
import unrolled.bidirectional.SmootherExperiments.Ways;
import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.latent.KalmanFilter;
import unrolled.latent.KalmanSmoother;
import unrolled.latent.LocalLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how near networks come to the floors of filter and smoother, and where. */
class SmootherExperimentsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final LocalLevel MODEL = SmootherExperiments.MODEL;
  private static final int LENGTH = SmootherExperiments.LENGTH;
  private static final int STEPS =
      SmootherExperiments.STEPS + SmootherExperiments.SLOW_STEPS;
  /** Steps so far from the ends that what is beyond them has faded. */
  private static final int FROM = 20;
  private static final int TO = 80;

  private static final RecordedRows ROWS = BidirectionalRecords
      .of("bidirectional-smoother", "1 to 10",
          BidirectionalRecords.OWN + "SmootherExperiments.java",
          BidirectionalRecords.OWN + "LevelError.java", BidirectionalRecords.RNN_CELL,
          "../04-latent-autoregressive/src/main/java/unrolled/latent/LocalLevel.java")
      .columns("ways", "seed", "steps", "errors", "nile")
      .rows(() -> Stream.concat(SmootherExperiments.shortOutcomes().stream(),
          SmootherExperiments.outcomes().stream()).map(Outcome::row).toList());

  /** A level of any start, known from one observation on. */
  private static final double[] FILTER =
      new KalmanFilter(MODEL).filter(new double[LENGTH]).variance();
  private static final double[] SMOOTHER =
      new KalmanSmoother(MODEL).smooth(new double[LENGTH]).variance();

  @Test
  void short_runs_come_out_as_recorded() {
    assertThat(ROWS.rows().subList(0, 2)).isEqualTo(
        SmootherExperiments.shortOutcomes().stream().map(Outcome::row).toList());
  }

  @Test
  void networks_reach_the_floors_of_filter_and_smoother_far_from_the_ends() {
    List<Spread> one = spreads(Ways.ONE, "errors");
    List<Spread> both = spreads(Ways.BOTH, "errors");
    double above = 0;
    double aboveBoth = 0;
    for (int t = 0; t < LENGTH; t++) {
      assertThat(one.get(t).low()).isGreaterThanOrEqualTo(FILTER[t]);
      assertThat(both.get(t).low()).isGreaterThanOrEqualTo(SMOOTHER[t]);
      if (t >= FROM && t < TO) {
        above = Math.max(above, one.get(t).high() / FILTER[t] - 1);
        aboveBoth = Math.max(aboveBoth, both.get(t).high() / SMOOTHER[t] - 1);
        assertThat(both.get(t).high()).isLessThan(0.6 * one.get(t).low());
      }
    }
    assertThat(above).isLessThan(0.01);
    assertThat(aboveBoth).isLessThan(0.02);
    RESULTS.percent("bidirectional-nile-one-above", above, 1);
    RESULTS.percent("bidirectional-nile-both-above", aboveBoth, 1);
    RESULTS.number("bidirectional-nile-length", LENGTH);
    RESULTS.number("bidirectional-nile-from", FROM + 1);
    RESULTS.number("bidirectional-nile-to", TO);
    RESULTS.number("bidirectional-nile-steps", STEPS);
    RESULTS.number("bidirectional-nile-slow-steps", SmootherExperiments.SLOW_STEPS);
    RESULTS.text("bidirectional-nile-rate", String.valueOf(SmootherExperiments.LEARNING_RATE));
    RESULTS.number("bidirectional-nile-batch", SmootherExperiments.BATCH);
    RESULTS.number("bidirectional-nile-one-units", Ways.ONE.units());
    RESULTS.number("bidirectional-nile-both-units", Ways.BOTH.units());
    RESULTS.number("bidirectional-nile-one-weights", weights(Ways.ONE));
    RESULTS.number("bidirectional-nile-both-weights", weights(Ways.BOTH));
    assertThat(weights(Ways.BOTH)).isLessThan(weights(Ways.ONE));
    RESULTS.write(SmootherFigures.errors(FILTER, SMOOTHER, one, both));
  }

  private static long weights(Ways ways) {
    return ways.network(new SeededRandom(1)).parameters().count();
  }

  @Test
  void at_the_last_step_the_smoother_is_the_filter_and_networks_are_worse() {
    assertThat(SMOOTHER[LENGTH - 1]).isEqualTo(FILTER[LENGTH - 1]);
    assertThat(SMOOTHER[0]).isCloseTo(FILTER[LENGTH - 1], within(1e-6));
    Spread one = spreads(Ways.ONE, "errors").get(LENGTH - 1);
    Spread both = spreads(Ways.BOTH, "errors").get(LENGTH - 1);
    assertThat(one.high()).isLessThan(1.01 * FILTER[LENGTH - 1]);
    assertThat(both.low()).isGreaterThan(1.2 * FILTER[LENGTH - 1]);
    assertThat(spreads(Ways.BOTH, "errors").get(LENGTH - 2).low())
        .isGreaterThan(spreads(Ways.ONE, "errors").get(LENGTH - 2).high());
    Spread third = spreads(Ways.BOTH, "errors").get(LENGTH - 3);
    assertThat(third.high()).isLessThan(spreads(Ways.ONE, "errors").get(LENGTH - 3).low());
    RESULTS.number("bidirectional-nile-last", both.median(), 0);
    RESULTS.number("bidirectional-nile-last-low", both.low(), 0);
    RESULTS.number("bidirectional-nile-last-high", both.high(), 0);
    RESULTS.number("bidirectional-nile-third", third.median(), 0);
    Spread first = spreads(Ways.ONE, "errors").get(1);
    assertThat(first.low()).isGreaterThan(1.1 * FILTER[1]);
    RESULTS.number("bidirectional-nile-second", first.median(), 0);
    RESULTS.number("bidirectional-nile-second-floor", FILTER[1], 0);
  }

  @Test
  void on_the_nile_networks_find_the_levels_of_filter_and_smoother() {
    TimeSeries nile = RealSeries.nile();
    double[] filter = new KalmanFilter(MODEL).filter(nile.values()).level();
    double[] smoother = new KalmanSmoother(MODEL).smooth(nile.values()).level();
    List<Spread> one = spreads(Ways.ONE, "nile");
    List<Spread> both = spreads(Ways.BOTH, "nile");
    double farthest = 0;
    for (int t = FROM; t < TO; t++) {
      farthest = Math.max(farthest, Math.max(farthest(one.get(t), filter[t]),
          farthest(both.get(t), smoother[t])));
    }
    assertThat(farthest).isLessThan(15);
    RESULTS.number("bidirectional-nile-farthest", farthest, 0);
    int before = nile.indexOf(1898);
    RESULTS.number("bidirectional-nile-filter-1898", filter[before], 0);
    RESULTS.number("bidirectional-nile-smoother-1898", smoother[before], 0);
    RESULTS.number("bidirectional-nile-one-1898", one.get(before).median(), 0);
    RESULTS.number("bidirectional-nile-both-1898", both.get(before).median(), 0);
    int after = nile.indexOf(1902);
    assertThat(filter[before] - smoother[before]).isGreaterThan(100);
    assertThat(smoother[after]).isCloseTo(filter[after], within(0.03 * filter[after]));
    RESULTS.write(SmootherFigures.nile(nile, nile.indexOf(1885), filter, smoother, one, both));
  }

  private static double farthest(Spread spread, double from) {
    return Math.max(Math.abs(spread.low() - from), Math.abs(spread.high() - from));
  }

  /** Returns low, median and high of ten networks at each step. */
  private static List<Spread> spreads(Ways ways, String column) {
    double[][] ten = IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "ways").equals(ways.name())
            && ROWS.number(row, "steps") == STEPS)
        .mapToObj(row -> Arrays.stream(ROWS.text(row, column).split(" "))
            .mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
    assertThat(ten).hasNumberOfRows(SmootherExperiments.SEEDS);
    List<Spread> spreads = new ArrayList<>();
    for (int t = 0; t < LENGTH; t++) {
      int at = t;
      spreads.add(Spread.of(Arrays.stream(ten).mapToDouble(values -> values[at]).toArray()));
    }
    return spreads;
  }
}
