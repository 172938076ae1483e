package unrolled.rnn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.rnn.LevelFloorExperiments.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts how near networks come to the floor of the Kalman filter, and for how long. */
class LevelFloorExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS = ShortRecords.levels().rows(ShortRecords::levelRows);
  private static final double FLOOR = LevelFloorExperiments.MODEL.forecastFloor();
  /** One step of the level, and the noise of two observations. */
  private static final double PERSISTENCE = LevelFloorExperiments.MODEL.levelVariance()
      + 2 * LevelFloorExperiments.MODEL.observationVariance();
  private static final int BIN = LevelFloorExperiments.BIN;
  private static final int LAST = LevelFloorExperiments.LONG / BIN - 1;
  /** Bins of steps 21 to 100: the filter has settled, the training series have not ended. */
  private static final int[] KNOWN = {1, LevelFloorExperiments.LENGTH / BIN};

  private static final Map<Long, double[]> FILTER = new HashMap<>();

  private static LevelFloorExperiments.Contestant steady() {
    double K = LevelFloorExperiments.MODEL.steadyGain();
    return LevelFloorExperiments.recurrence(1 - K, K);
  }

  @Test
  void one_network_comes_out_as_recorded() {
    assertThat(ROWS.rows())
        .contains(ShortRecords.levelRow(LevelFloorExperiments.result(3, Kind.DIFFERENCES)));
  }

  @Test
  void the_filter_and_persistence_have_the_errors_of_their_closed_forms() {
    double[] filter = LevelFloorExperiments.errors(steady(), 1);
    double[] persistence =
        LevelFloorExperiments.errors(LevelFloorExperiments.recurrence(0, 1), 1);
    assertThat(FLOOR).isCloseTo(400, within(1e-9));
    for (int bin = 1; bin <= LAST; bin++) { // 8,000 forecasts: 1.6% is one standard deviation
      assertThat(filter[bin]).isCloseTo(FLOOR, within(0.08 * FLOOR));
      assertThat(persistence[bin]).isCloseTo(PERSISTENCE, within(0.08 * PERSISTENCE));
    }
    RESULTS.number("rnn-levels-persistence", PERSISTENCE, 0);
    RESULTS.number("rnn-levels-floor", FLOOR, 0);
    RESULTS.number("rnn-levels-train", LevelFloorExperiments.TRAIN);
    RESULTS.number("rnn-levels-length", LevelFloorExperiments.LENGTH);
    RESULTS.number("rnn-levels-units", LevelFloorExperiments.UNITS);
    RESULTS.number("rnn-levels-epochs", LevelFloorExperiments.EPOCHS);
  }

  @Test
  void networks_reach_the_floor_and_those_on_values_leave_it_before_the_training_series_end() {
    Spread linear = Spread.of(IntStream.rangeClosed(1, 10).mapToDouble(seed ->
        above(LevelFloorExperiments.errors(LevelFloorExperiments.linear(seed), seed), seed,
            KNOWN[0], KNOWN[1])).toArray());
    Spread values = above(Kind.VALUES, KNOWN[0], KNOWN[1]);
    Spread steps = above(Kind.STEPS_OF_VALUES, KNOWN[0], KNOWN[1]);
    Spread differences = above(Kind.DIFFERENCES, KNOWN[0], KNOWN[1]);
    assertThat(linear.high()).isLessThan(1);
    assertThat(linear.median()).isLessThan(values.median());
    Spread early = above(Kind.VALUES, KNOWN[0], KNOWN[0] + 2);
    Spread end = above(Kind.VALUES, KNOWN[1] - 1, KNOWN[1]);
    assertThat(early.high()).isLessThan(5);
    assertThat(end.median()).as("before the training series end").isBetween(5.0, 15.0);
    assertThat(end.high()).isGreaterThan(25);
    assertThat(differences.high()).isLessThan(3);
    Spread late = above(Kind.DIFFERENCES, KNOWN[1], LAST + 1);
    assertThat(late.high()).as("for the rest of a series").isLessThan(3);
    RESULTS.number("rnn-levels-linear", linear.median(), 2);
    RESULTS.number("rnn-levels-linear-high", linear.high(), 1);
    assertThat(steps.high()).isLessThan(4);
    write("early", early);
    write("end", end);
    write("mixed", steps);
    write("differences", differences);
    write("late", late);
    List<Spread> onValues = bins(Kind.VALUES);
    assertThat(onValues.get(5).median()).as("steps 101 to 120").isLessThan(PERSISTENCE);
    assertThat(onValues.get(6).median()).as("steps 121 to 140").isGreaterThan(PERSISTENCE);
    assertThat(onValues.get(9).median()).as("steps 181 to 200").isGreaterThan(2 * PERSISTENCE);
    assertThat(onValues.get(14).low()).as("steps 281 to 300").isGreaterThan(PERSISTENCE);
    double[] mean = LevelFloorExperiments.errors(LevelFloorExperiments.mean(), 1);
    RESULTS.number("rnn-levels-values-last",
        1000 * Math.round(onValues.get(LAST).median() / 1000));
    assertThat(onValues.get(LAST).median()).isBetween(0.6 * mean[LAST], 0.8 * mean[LAST]);
    List<Spread> stepsOfValues = bins(Kind.STEPS_OF_VALUES);
    assertThat(stepsOfValues.get(9).high()).isLessThan(onValues.get(9).low());
    assertThat(stepsOfValues.get(LAST).low()).isGreaterThan(PERSISTENCE);
    assertThat(stepsOfValues.get(LAST).median()).isLessThan(0.1 * onValues.get(LAST).median());
    RESULTS.number("rnn-levels-values-later", 10 * Math.round(onValues.get(9).median() / 10));
    RESULTS.number("rnn-levels-mixed-later", 10 * Math.round(stepsOfValues.get(9).median() / 10));
    RESULTS.number("rnn-levels-mixed-last",
        100 * Math.round(stepsOfValues.get(LAST).median() / 100));
    RESULTS.write(ForecastFigures.levels(
        onValues, stepsOfValues, bins(Kind.DIFFERENCES), mean, PERSISTENCE));
  }

  @Test
  void no_network_on_values_can_say_how_far_the_level_goes() {
    Spread most = Spread.of(rows(Kind.VALUES).mapToDouble(row -> ROWS.number(row, "most")).toArray());
    double deviation = Math.sqrt(
        LevelFloorExperiments.LONG * LevelFloorExperiments.MODEL.levelVariance());
    assertThat(deviation).isCloseTo(316, within(0.5));
    assertThat(most.median()).isLessThan(2 * deviation);
    RESULTS.number("rnn-levels-deviation", deviation, 0);
    RESULTS.number("rnn-levels-most", most.median(), 0);
    RESULTS.number("rnn-levels-most-low", most.low(), 0);
    RESULTS.number("rnn-levels-most-high", most.high(), 0);
  }

  private static IntStream rows(Kind kind) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.text(row, "kind").equals(kind.name()));
  }

  /** Returns by how many percent errors exceed those of the steady filter on the same series. */
  private static double above(double[] errors, long seed, int from, int to) {
    double[] filter = FILTER.computeIfAbsent(
        seed, s -> LevelFloorExperiments.errors(steady(), s));
    double sum = 0;
    double least = 0;
    for (int bin = from; bin < to; bin++) {
      sum += errors[bin];
      least += filter[bin];
    }
    return 100 * (sum / least - 1);
  }

  private static Spread above(Kind kind, int from, int to) {
    return Spread.of(rows(kind).mapToDouble(row -> above(
        RnnRecords.values(ROWS.text(row, "errors")), (long) ROWS.number(row, "seed"), from, to))
        .toArray());
  }

  private static List<Spread> bins(Kind kind) {
    List<Spread> spreads = new ArrayList<>();
    for (int bin = 0; bin <= LAST; bin++) {
      int at = bin;
      spreads.add(Spread.of(rows(kind).mapToDouble(
          row -> RnnRecords.values(ROWS.text(row, "errors"))[at]).toArray()));
    }
    return spreads;
  }

  private static void write(String name, Spread spread) {
    RESULTS.number("rnn-levels-" + name, spread.median(), 1);
    RESULTS.number("rnn-levels-" + name + "-high", spread.high(), 1);
  }
}
