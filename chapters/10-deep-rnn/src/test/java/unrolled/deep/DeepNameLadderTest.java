package unrolled.deep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.deep.DeepNameExperiments.Score;
import unrolled.deep.DeepNameExperiments.Setting;
import unrolled.lstm.LstmNetworks;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of two layers on class names. */
class DeepNameLadderTest {

  /** What the interpolated 8-gram needs on the test names. */
  private static final double COUNTS = 1.827;

  private static final int ONE_LAYER_UNITS = 128;
  private static final double ONE_LAYER_RATE = 0.032;
  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows ROWS = DeepLadderRecords.names();
  private static final Map<Setting, List<Score>> TRIALS = trials();
  private static final Setting CHOSEN =
      DeepNameExperiments.chosen(TRIALS.values().stream().flatMap(List::stream).toList());
  private static final List<Score> FIVE = TRIALS.get(CHOSEN);

  private static Map<Setting, List<Score>> trials() {
    return DeepNameExperiments.trials(
        new RecordedRows(ROWS.columns(), ROWS.rows().subList(1, ROWS.size())));
  }

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(ROWS.rows().get(0)).isEqualTo(DeepNameExperiments.shortScore().row());
  }

  @Test
  void what_was_tried_is_listed() {
    Table table = Table.of("deep-names-search", "units", "dropout", "learning rate", "seeds",
        "training (bits)", "validation (bits)", "test (bits)")
        .caption("What was tried with two layers on class names, medians where there are five"
            + " seeds; validation chooses with the first seed of each.");
    TRIALS.forEach((setting, scores) -> table.row("2 × " + setting.units(),
        String.valueOf(setting.dropout()), String.valueOf(setting.rate()),
        String.valueOf(scores.size()), two(scores, Score::train), two(scores, Score::validation),
        two(scores, Score::test)));
    RESULTS.write(table);
  }

  @Test
  void two_layers_tie_with_one_and_with_counts_and_dropout_does_not_help() {
    assertThat(CHOSEN).isEqualTo(DeepTrainingTimes.NAMES);
    assertThat(FIVE).hasSize(DeepNameExperiments.SEEDS);
    Spread test = spread(FIVE, Score::test);
    Spread one = oneLayer(ONE_LAYER_UNITS, "test");
    assertThat(one.low()).isLessThan(COUNTS);
    assertThat(one.high()).isGreaterThan(COUNTS);
    assertThat(one.low()).isLessThan(test.median());
    assertThat(test.median()).isLessThan(one.high());
    assertThat(test.low()).isLessThan(COUNTS);
    assertThat(test.median()).isBetween(COUNTS, COUNTS + 0.05);
    Spread validation = spread(FIVE, Score::validation);
    Spread oneValidation = oneLayer(ONE_LAYER_UNITS, "validation");
    assertThat(validation.low()).isLessThan(oneValidation.median());
    assertThat(validation.high()).isGreaterThan(oneValidation.median());
    for (double dropout : new double[] {0.1, 0.2}) {
      Score wide = first(new Setting(CHOSEN.units(), dropout, CHOSEN.rate()));
      assertThat(wide.validation()).isGreaterThan(validation.high());
      assertThat(wide.train()).isGreaterThan(spread(FIVE, Score::train).high());
    }
    assertThat(narrow(0).validation()).isLessThan(narrow(0.1).validation());
    assertThat(narrow(0.1).validation()).isLessThan(narrow(0.2).validation());
    assertThat(narrow(0).validation()).isGreaterThan(validation.high());
    RESULTS.number("deep-names-test", test.median(), 3);
    RESULTS.number("deep-names-low", test.low(), 3);
    RESULTS.number("deep-names-high", test.high(), 3);
    RESULTS.number("deep-names-one", one.median(), 3);
    RESULTS.number("deep-names-one-parameters", oneLayerParameters());
    RESULTS.number("deep-names-one-low", one.low(), 3);
    RESULTS.number("deep-names-one-high", one.high(), 3);
    RESULTS.number("deep-names-seeds", FIVE.size());
    RESULTS.number("deep-names-units", CHOSEN.units());
    RESULTS.text("deep-names-rate", String.valueOf(CHOSEN.rate()));
    RESULTS.number("deep-names-narrow", narrow(0).setting().units());
    RESULTS.number("deep-names-narrow-test", narrow(0).test(), 2);
    Spread oneNarrow = oneLayer(narrow(0).setting().units(), "test");
    assertThat(narrow(0).test()).isBetween(oneNarrow.low() - 0.05, oneNarrow.high());
    assertThat(oneNarrow.median() - one.median()).as("width").isGreaterThan(0.1);
    RESULTS.number("deep-names-narrow-one", oneNarrow.median(), 2);
    RESULTS.number("deep-names-parameters", parameters(CHOSEN));
    RESULTS.ladder(LadderRow.of(DeepTrainingTimes.name(CHOSEN.units()), "deep")
        .withParameters(parameters(CHOSEN))
        .timedBy(DeepLadderRecords.times())
        .withNames(validation.median(), test.median()));
  }

  private static long oneLayerParameters() {
    int size = Vocabulary.of(ClassNames.all()).size();
    return LstmNetworks.random(size, ONE_LAYER_UNITS, size, new SeededRandom(1))
        .parameters().count();
  }

  private static long parameters(Setting setting) {
    return setting.network(new SeededRandom(1)).parameters().count();
  }

  private static Score first(Setting setting) {
    return TRIALS.get(setting).get(0);
  }

  private static Score narrow(double dropout) {
    return first(new Setting(DeepNameExperiments.UNITS[0], dropout, DeepNameExperiments.RATE));
  }

  /** Returns what chapter 7 recorded of one layer, with the learning rate that it chose. */
  private static Spread oneLayer(int units, String column) {
    RecordedRows rows = DeepRecords.earlier("07-lstm", "lstm-names");
    return Spread.of(IntStream.range(0, rows.size())
        .filter(row -> rows.number(row, "units") == units && rows.number(row, "epochs") > 1
            && rows.number(row, "rate") == ONE_LAYER_RATE)
        .mapToDouble(row -> rows.number(row, column)).toArray());
  }

  private static String two(List<Score> scores, ToDoubleFunction<Score> score) {
    return String.format(Locale.ROOT, "%.2f", spread(scores, score).median());
  }

  private static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
