package unrolled.gru;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.lstm.LadderExperiments;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.NameLadderExperiments.Design;
import unrolled.lstm.NameLadderExperiments.Score;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of GRUs on class names. */
class GruNameLadderTest {

  /** What chapter 1's counts of whole histories need on the test names, and the best n-grams. */
  private static final double BACK_OFF = 2.16;
  private static final double BEST_COUNTS = 1.83;

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows ROWS = GruLadderRecords.names();
  private static final Map<Design, List<Score>> TRIALS = LadderExperiments.names(ROWS);
  private static final Design CHOSEN = NameLadderExperiments.chosen(TRIALS);

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(ROWS.rows().get(0)).isEqualTo(GruLadderRecords.NAMES.shortScore().row());
  }

  @Test
  void more_units_are_not_better_with_the_learning_rate_of_fewer() {
    Design most = new Design(128, CHOSEN.learningRate());
    assertThat(spread(most, Score::train).median()).isLessThan(spread(CHOSEN, Score::train).low());
    assertThat(spread(most, Score::test).median())
        .isGreaterThan(spread(CHOSEN, Score::test).median());
    RESULTS.number("gru-names-most-test", spread(most, Score::test).median(), 2);
    RESULTS.number("gru-names-most-train", spread(most, Score::train).median(), 2);
  }

  @Test
  void the_chosen_networks_are_a_rung_between_counts() {
    assertThat(CHOSEN).isEqualTo(TrainingTimes.NAMES);
    assertThat(TRIALS.get(CHOSEN)).hasSize(NameLadderExperiments.SEEDS);
    Spread test = spread(CHOSEN, Score::test);
    assertThat(test.high()).isLessThan(BACK_OFF - 0.1);
    assertThat(test.low()).isGreaterThan(BEST_COUNTS + 0.1);
    int size = Vocabulary.of(ClassNames.all()).size();
    long parameters = GruNetworks.random(size, CHOSEN.units(), size, new SeededRandom(1))
        .parameters().count();
    RESULTS.number("gru-names-test", test.median(), 2);
    RESULTS.number("gru-names-test-low", test.low(), 2);
    RESULTS.number("gru-names-test-high", test.high(), 2);
    RESULTS.number("gru-names-train", spread(CHOSEN, Score::train).median(), 2);
    RESULTS.number("gru-names-units", CHOSEN.units());
    RESULTS.text("gru-names-rate", String.valueOf(CHOSEN.learningRate()));
    RESULTS.ladder(LadderRow.of("GRU, " + CHOSEN.units() + " units", "gru")
        .withParameters(parameters).timedBy(GruLadderRecords.times())
        .withNames(spread(CHOSEN, Score::validation).median(), test.median()));
  }

  @Test
  void the_rung_of_the_lstm_has_twice_the_units() throws IOException {
    assertThat(Files.readString(Path.of("../07-lstm/src/recorded/lstm-times.csv")))
        .contains("LSTM, " + 2 * CHOSEN.units() + " units");
  }

  private static Spread spread(Design design, ToDoubleFunction<Score> score) {
    return Spread.of(TRIALS.get(design).stream().mapToDouble(score).toArray());
  }
}
