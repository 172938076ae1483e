package unrolled.lstm;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import unrolled.core.data.AddingTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the paper's way of learning gives, one sequence after the other. */
class OnlineExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows RUNS = EndRecords.record("lstm-online", "1 to 3",
      "AddingTask", "OnlineExperiments").columns("length", "seed", "few", "none", "wrong")
      .rows(OnlineExperiments::runs);

  @Test
  void plain_descent_learns_to_add_over_a_hundred_steps_but_not_as_soon_as_published() {
    Spread wrong = Spread.of(RUNS.numbers("wrong"));
    assertThat(RUNS.size()).isEqualTo(OnlineExperiments.SEEDS);
    assertThat(wrong.high()).isLessThanOrEqualTo((1 - EndTraining.SOLVED) * EndTraining.TEST);
    assertThat(RUNS.numbers("none")).as("none of the last 2,000 wrong").containsOnly(-1);
    Spread few = Spread.of(
        Arrays.stream(RUNS.numbers("few")).filter(count -> count > 0).toArray());
    assertThat(few.low()).isGreaterThan(74_000);
    RESULTS.number("lstm-online-most", OnlineExperiments.MOST);
    RESULTS.number("lstm-online-wrong-low", (long) wrong.low());
    RESULTS.number("lstm-online-wrong-median", (long) wrong.median());
    RESULTS.number("lstm-online-wrong-high", (long) wrong.high());
    RESULTS.ledger(new LedgerRow("lstm-adding-online", "bib-hochreiter-schmidhuber-1997",
        "adding problem, T = 100, one sequence a step: sequences until the last 2,000 are all"
            + " right, wrong of 2,560",
        "74,000; 1 (means of 10)", LedgerRow.Mark.V,
        String.format(Locale.ROOT, "not within %,d with any seed; then %d, %d and %d wrong",
            OnlineExperiments.MOST, Math.round(wrong.low()), Math.round(wrong.median()),
            Math.round(wrong.high())), "1–3", "until the last 2,000 are all right",
        "whole gradient; each of 4 cells with gates of its own, 89 weights for 93; candidate within"
            + " ±1, output not squashed", false));
  }

  @Test
  void a_forget_gate_with_a_bias_of_forty_is_one_and_learns_nothing() {
    RecurrentNetwork<LstmParameters, LstmStep> network =
        OnlineExperiments.network(new SeededRandom(2));
    LastOutputLearner<LstmParameters, LstmStep, ValueBatch> learner =
        LastOutputLearner.ofValues(network);
    learner.learn(new AddingTask(20).batch(5, new SeededRandom(3)));
    LstmParameters gradients = learner.gradients().cell();
    assertThat(gradients.forget().Wx()).isEqualTo(Matrix.zeros(2, 4));
    assertThat(gradients.forget().b()).isEqualTo(Matrix.zeros(1, 4));
    assertThat(gradients.input().b().norm()).isGreaterThan(1e-6);
    assertThat(1 / (1 + StrictMath.exp(-OnlineExperiments.NEVER_FORGET))).isEqualTo(1);
    assertThat(OnlineExperiments.weights()).isEqualTo(3 * (2 * 4 + 4 * 4 + 4) + 4 + 1);
  }

  @Test
  void sequences_are_counted_until_few_and_until_none_of_the_last_are_wrong() {
    OnlineExperiments.Outcome soon = OnlineExperiments.learn(10, 1, 2500);
    assertThat(soon.few()).isEqualTo(-1);
    assertThat(soon.none()).isEqualTo(-1);
    assertThat(soon.wrong()).isBetween(1, EndTraining.TEST);
  }
}
