package unrolled.lstm;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.Interpolation;
import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Spread;
import unrolled.lstm.NameLadderExperiments.Design;
import unrolled.lstm.NameLadderExperiments.Score;
import unrolled.rnn.RnnNetworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of LSTMs on class names. */
class NameLadderTest {

  /** What chapter 1's counts of whole histories need on the test names. */
  private static final double BACK_OFF = 2.16;

  /** What seeds of one design differ by, or less. */
  private static final double TIE = 0.05;

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows ROWS = LadderRecords.names();
  private static final Map<Design, List<Score>> TRIALS = LadderExperiments.names(ROWS);
  private static final Map<Design, List<Score>> TANH =
      LadderExperiments.names(LadderRecords.tanhNames());
  private static final Design CHOSEN = NameLadderExperiments.chosen(TRIALS);

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(ROWS.rows().get(0)).isEqualTo(LadderRecords.NAMES.shortScore().row());
  }

  @Test
  void what_was_tried_is_listed() {
    Table table = Table.of("lstm-names-search", "units", "learning rate", "seeds",
        "training (bits)", "validation (bits)", "test (bits)")
        .caption("What was tried on class names, medians over the seeds; validation chooses with"
            + " the first three of each.");
    TRIALS.forEach((design, scores) -> table.row(String.valueOf(design.units()),
        String.valueOf(design.learningRate()), String.valueOf(scores.size()),
        two(scores, Score::train), two(scores, Score::validation), two(scores, Score::test)));
    RESULTS.write(table);
  }

  @Test
  void the_chosen_networks_tie_with_the_best_counts() {
    assertThat(CHOSEN).isEqualTo(TrainingTimes.NAMES);
    assertThat(TRIALS.get(CHOSEN)).hasSize(NameLadderExperiments.SEEDS);
    Spread test = spread(TRIALS.get(CHOSEN), Score::test);
    assertThat(test.high()).isLessThan(BACK_OFF - 0.1);
    assertThat(test.median()).as("a tie").isCloseTo(bestCounts(), within(TIE));
    Design tanh = NameLadderExperiments.chosen(TANH);
    Spread control = spread(TANH.get(tanh), Score::test);
    assertThat(test.high()).isLessThan(control.low());
    int size = Vocabulary.of(ClassNames.all()).size();
    long parameters = LstmNetworks.random(size, CHOSEN.units(), size, new SeededRandom(1))
        .parameters().count();
    assertThat(control.median()).as("the rung of chapter 5").isCloseTo(2.21, within(TIE));
    assertThat(TANH.get(tanh)).as("the control").hasSize(3);
    long tanhParameters = RnnNetworks.random(size, tanh.units(), size, new SeededRandom(1))
        .parameters().count();
    RESULTS.number("lstm-names-ratio", (double) parameters / tanhParameters, 1);
    RESULTS.number("lstm-names-tanh-units", tanh.units());
    RESULTS.number("lstm-names-first-units", NameLadderExperiments.FIRST_UNITS);
    RESULTS.number("lstm-names-tanh", control.median(), 2);
    RESULTS.text("lstm-names-tanh-rate", String.valueOf(tanh.learningRate()));
    Spread validation = spread(TRIALS.get(CHOSEN), Score::validation);
    RESULTS.number("lstm-names-validation", validation.median(), 2);
    RESULTS.number("lstm-names-test", test.median(), 2);
    RESULTS.number("lstm-names-test-low", test.low(), 2);
    RESULTS.number("lstm-names-test-high", test.high(), 2);
    RESULTS.number("lstm-names-units", CHOSEN.units());
    RESULTS.ladder(LadderRow.of("LSTM, " + CHOSEN.units() + " units", "lstm")
        .withParameters(parameters).timedBy(LadderRecords.times())
        .withNames(validation.median(), test.median()));
  }

  /** Returns the bits of interpolated 8-grams on the test names, β chosen on the validation ones. */
  private static double bestCounts() {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> train = ClassNames.train().stream().map(vocabulary::encode).toList();
    NGramCounts counts = NGramCounts.of(8, vocabulary.size(), train);
    NGramModel best = DoubleStream.of(3, 5, 7, 10)
        .mapToObj(beta -> new NGramModel(counts, 8, new Interpolation(beta)))
        .min(Comparator.comparingDouble(model -> Evaluation.bitsPerCharacter(
            model, vocabulary, ClassNames.validation()))).orElseThrow();
    return Evaluation.bitsPerCharacter(best, vocabulary, ClassNames.test());
  }

  private static String two(List<Score> scores, ToDoubleFunction<Score> score) {
    return String.format(Locale.ROOT, "%.2f", spread(scores, score).median());
  }

  private static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
