package unrolled.rnn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of recurrent networks on sunspots. */
class SunspotExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS = RnnRecords.sunspots().rows(RnnRecords::sunspotRows);
  private static final Map<SunspotExperiments.Design, List<SunspotExperiments.Score>> TRIALS =
      trials();
  private static final SunspotExperiments.Design CHOSEN = SunspotExperiments.chosen(TRIALS);

  private static Map<SunspotExperiments.Design, List<SunspotExperiments.Score>> trials() {
    Map<SunspotExperiments.Design, List<SunspotExperiments.Score>> trials = new LinkedHashMap<>();
    for (int row = 0; row < ROWS.size(); row++) {
      SunspotExperiments.Design design = new SunspotExperiments.Design(
          (int) ROWS.number(row, "units"), ROWS.number(row, "decay"));
      trials.computeIfAbsent(design, d -> new ArrayList<>()).add(new SunspotExperiments.Score(
          design, (long) ROWS.number(row, "seed"), (long) ROWS.number(row, "epoch"),
          ROWS.number(row, "train"), ROWS.number(row, "validation"), ROWS.number(row, "test"),
          ROWS.number(row, "untouched"), ROWS.number(row, "record"), ROWS.number(row, "rest")));
    }
    return trials;
  }

  @Test
  void the_validation_years_choose_eight_units() {
    assertThat(CHOSEN.units()).isEqualTo(8);
    assertThat(TRIALS.values()).allMatch(seeds -> seeds.size() == 10);
    RESULTS.number("rnn-sunspots-units", CHOSEN.units());
    RESULTS.text("rnn-sunspots-decay", String.valueOf(CHOSEN.weightDecay()));
    RESULTS.number("rnn-sunspots-trials", TRIALS.size());
    RESULTS.number("rnn-sunspots-epochs", SunspotExperiments.EPOCHS);
    RESULTS.number("rnn-sunspots-history", SunspotExperiments.HISTORY);
    RESULTS.number("rnn-sunspots-steps",
        SeriesBatch.oneStepAhead(SunspotPeriod.TRAIN.series().values()).inputs().size());
    RESULTS.number("rnn-sunspots-patience", SunspotExperiments.PATIENCE);
    RESULTS.text("rnn-sunspots-step-size", String.valueOf(SunspotExperiments.LEARNING_RATE));
  }

  @Test
  void networks_win_where_they_were_chosen_and_lose_where_they_are_tested() {
    double validation = linear(SunspotPeriod.VALIDATION);
    double test = linear(SunspotPeriod.TEST);
    List<Spread> validations = new ArrayList<>();
    List<Spread> tests = new ArrayList<>();
    for (int units : SunspotExperiments.UNITS) {
      SunspotExperiments.Design design = new SunspotExperiments.Design(
          units, SunspotExperiments.START.weightDecay());
      validations.add(spread(design, SunspotExperiments.Score::validation));
      tests.add(spread(design, SunspotExperiments.Score::test));
      assertThat(validations.get(validations.size() - 1).median()).isLessThan(validation);
      assertThat(tests.get(tests.size() - 1).median()).isGreaterThan(test)
          .isLessThan(baseline(Baseline.persistence()));
    }
    RESULTS.write(RnnFigures.sunspotUnits(
        IntStream.of(SunspotExperiments.UNITS).asDoubleStream().toArray(), validations, tests,
        validation, test, baseline(Baseline.persistence()),
        baseline(Baseline.constant(SunspotPeriod.TRAIN.series().mean()))));
  }

  private static double baseline(Forecaster forecaster) {
    return SunspotScore.arv(
        forecaster, SunspotPeriod.TEST, SunspotExperiments.HISTORY, 1);
  }

  @Test
  void the_chosen_network_is_a_rung_of_the_ladder() {
    Spread train = spread(CHOSEN, SunspotExperiments.Score::train);
    Spread validation = spread(CHOSEN, SunspotExperiments.Score::validation);
    Spread test = spread(CHOSEN, SunspotExperiments.Score::test);
    Spread untouched = spread(CHOSEN, SunspotExperiments.Score::untouched);
    assertThat(validation.high()).isLessThan(linear(SunspotPeriod.VALIDATION));
    long beats = TRIALS.get(CHOSEN).stream()
        .filter(score -> score.test() < linear(SunspotPeriod.TEST)).count();
    assertThat(beats).isBetween(1L, 5L);
    assertThat(untouched.median())
        .isCloseTo(linear(SunspotPeriod.UNTOUCHED), within(0.02)); // a tie
    RESULTS.number("rnn-sunspots-beats", beats);
    RESULTS.number("rnn-sunspots-train", train.median(), 3);
    RESULTS.number("rnn-sunspots-validation", validation.median(), 3);
    write("test", test);
    write("untouched", untouched);
    RESULTS.number("rnn-sunspots-linear-test", linear(SunspotPeriod.TEST), 3);
    RESULTS.number("rnn-sunspots-linear-untouched", linear(SunspotPeriod.UNTOUCHED), 3);
    int parameters = (int) ParameterCount.recurrent(1, CHOSEN.units(), 1);
    RESULTS.number("rnn-sunspots-parameters", parameters);
    RESULTS.ladder(LadderRow.of("RNN, 8 units", "rnn").withParameters(parameters)
        .timedBy(RnnRecords.times().rows(TrainingTimes::measure))
        .withSunspots(train.median(), validation.median(), test.median(), untouched.median()));
  }

  @Test
  void what_is_lost_is_lost_in_the_three_years_of_the_record_cycle() {
    Forecaster linear = AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8);
    Spread record = spread(CHOSEN, SunspotExperiments.Score::record);
    Spread rest = spread(CHOSEN, SunspotExperiments.Score::rest);
    assertThat(record.low()).isGreaterThan(5 * SunspotExperiments.arv(linear, 1957, 1959));
    assertThat(rest.median()).isLessThan(SunspotExperiments.arv(linear, 1960, 1979));
  }

  @Test
  void two_units_and_eleven_weights_fit_better_than_eight_lags() {
    SunspotExperiments.Design two = new SunspotExperiments.Design(
        2, SunspotExperiments.START.weightDecay());
    assertThat(ParameterCount.recurrent(1, 2, 1)).isEqualTo(11);
    Spread train = spread(two, SunspotExperiments.Score::train);
    assertThat(train.median()).isLessThan(linear(SunspotPeriod.TRAIN));
    assertThat(TRIALS.get(two).stream()
        .filter(score -> score.validation() < linear(SunspotPeriod.VALIDATION))).hasSize(9);
    assertThat(train.high()).isGreaterThan(1.3 * linear(SunspotPeriod.TRAIN));
    RESULTS.number("rnn-sunspots-two-train", train.median(), 3);
    RESULTS.number("rnn-sunspots-linear-train", linear(SunspotPeriod.TRAIN), 3);
  }

  private static double linear(SunspotPeriod period) {
    return SunspotScore.arv(
        AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8), period,
        SunspotExperiments.HISTORY);
  }

  private static void write(String name, Spread spread) {
    RESULTS.number("rnn-sunspots-" + name, spread.median(), 3);
    RESULTS.number("rnn-sunspots-" + name + "-low", spread.low(), 3);
    RESULTS.number("rnn-sunspots-" + name + "-high", spread.high(), 3);
  }

  private static Spread spread(SunspotExperiments.Design design,
      ToDoubleFunction<SunspotExperiments.Score> score) {
    return Spread.of(TRIALS.get(design).stream().mapToDouble(score).toArray());
  }
}
