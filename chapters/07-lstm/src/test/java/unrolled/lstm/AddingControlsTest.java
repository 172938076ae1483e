package unrolled.lstm;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.AddingTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the adding problem costs those who learn nothing. */
class AddingControlsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final int DRAWS = 1_000_000;
  private static final int SEQUENCES = 40_000;
  private static final RecordedRows CONTROLS = EndRecords.controls("lstm-adding-controls",
      "AddingTask", "AddingExperiments").rows(() -> AddingExperiments.controls(
          Contender.lstm(), Contender.rnn(AddingExperiments.RNN_RATE)));

  private static double[] guesses(String cell) {
    return IntStream.range(0, CONTROLS.size())
        .filter(row -> CONTROLS.text(row, "what").equals(cell + ", guessed"))
        .mapToDouble(row -> CONTROLS.number(row, "right")).toArray();
  }

  /** Returns the share that the best of all guesses answers rightly. */
  static double bestGuess() {
    return Math.max(Spread.of(guesses("LSTM")).high(), Spread.of(guesses("RNN")).high());
  }

  @Test
  void a_constant_errs_by_what_is_left_when_a_marked_first_number_is_zero() {
    int length = AddingExperiments.WATCHED;
    ValueBatch batch = new AddingTask(length).batch(SEQUENCES, new SeededRandom(8));
    double square = 0;
    double near = 0;
    for (int n = 0; n < SEQUENCES; n++) {
      double error = batch.targets().get(n, 0) - 0.5;
      square += error * error / SEQUENCES;
      near += Math.abs(error) < AddingTask.TOLERANCE ? 1.0 / SEQUENCES : 0;
    }
    // standard errors: 0.0002 and 0.0018
    assertThat(square).isCloseTo(AddingExperiments.constantError(length), within(8e-4));
    assertThat(square).isNotCloseTo(AddingTask.constantError(), within(2e-3));
    assertThat(near).isCloseTo(AddingExperiments.constantShare(length), within(7e-3));
    RESULTS.number("lstm-adding-constant-50", AddingExperiments.constantError(length), 4);
    RESULTS.percent("lstm-adding-chance-50", AddingExperiments.constantShare(length), 1);
  }

  @Test
  void the_constant_one_for_a_sum_of_two_numbers_from_0_to_1_errs_by_a_sixth() {
    SeededRandom random = new SeededRandom(9);
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double error = random.uniform() + random.uniform() - 1;
      sum += error * error;
      squares += error * error * error * error;
    }
    double mean = sum / DRAWS;
    double standardError = Math.sqrt((squares / DRAWS - mean * mean) / DRAWS);
    assertThat(mean).isCloseTo(1.0 / 6, within(4 * standardError));
    assertThat(Math.abs(mean - 0.1767)).isGreaterThan(40 * standardError);
    assertThat(AddingTask.constantError()).as("with numbers from −1 to 1, a quarter of the sum")
        .isCloseTo(1.0 / 6 / 4, within(1e-16));
    RESULTS.ledger(new LedgerRow("lstm-adding-sixth", "bib-bai-2018",
        "mean squared error of the constant 1 for the sum of two numbers from (0, 1)",
        "about 0.1767", LedgerRow.Mark.V, "1/6 = 0.1667", "none", "4 standard errors", "none",
        false));
  }

  @Test
  void no_guess_of_all_weights_is_better_than_the_constant() {
    assertThat(guesses("LSTM")).hasSize(EndExperiments.SEEDS);
    assertThat(guesses("RNN")).hasSize(EndExperiments.SEEDS);
    // 2,560 sequences: a standard error of 0.007
    assertThat(bestGuess()).isLessThan(
        AddingExperiments.constantShare(AddingExperiments.WATCHED) + 0.015);
    assertThat(Spread.of(guesses("LSTM")).median()).isLessThan(
        AddingExperiments.constantShare(AddingExperiments.WATCHED));
    RESULTS.number("lstm-adding-guesses", AddingExperiments.GUESSES);
    RESULTS.percent("lstm-adding-guess", bestGuess(), 1);
  }

  @Test
  void learning_rates_were_chosen_on_other_seeds() {
    assertThat(EndRecords.best(CONTROLS, "RNN")).isEqualTo(AddingExperiments.RNN_RATE);
    double[] solving = IntStream.range(0, CONTROLS.size())
        .filter(row -> CONTROLS.text(row, "what").equals("LSTM")
            && CONTROLS.number(row, "right") >= EndTraining.ENOUGH)
        .mapToDouble(row -> CONTROLS.number(row, "rate")).toArray();
    assertThat(solving).as("from 0.01 on, both seeds").containsExactly(
        0.01, 0.01, 0.03, 0.03, 0.1, 0.1);
    assertThat(Contender.lstm().rate()).isEqualTo(0.03);
    assertThat(EndExperiments.CHOOSING[0]).isGreaterThan(EndExperiments.SEEDS);
  }

  @Test
  void the_record_is_what_guesses_give_today() {
    double today = AddingExperiments.guessed(
        Contender.rnn(AddingExperiments.RNN_RATE), AddingExperiments.WATCHED, 1, 200);
    assertThat(guesses("RNN")[0]).isCloseTo(today, within(5e-7));
  }
}
