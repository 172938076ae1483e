package unrolled.rnn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.SequenceLoss;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what becomes of a network whose probabilities are taken for scores. */
class SoftmaxTwiceExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS = RnnRecords.twice().rows(RnnRecords::twiceRows);

  @Test
  void the_loss_stays_above_the_bound_and_the_drawn_names_are_nearly_all_the_same() {
    double bound = -StrictMath.log(SoftmaxTwice.most(64));
    int[] trained = rows();
    assertThat(trained).hasSize(3);
    double[] losses = column(trained, "loss");
    double[] different = column(trained, "different");
    assertThat(bound).isCloseTo(3.185, within(0.0005));
    assertThat(Spread.of(losses).low()).isBetween(bound + 0.4, 4.0);
    assertThat(Spread.of(different).high()).isLessThan(20);
    assertThat(Spread.of(column(trained, "bits")).low()).isGreaterThan(10);
    RESULTS.number("rnn-twice-drawn", SoftmaxTwiceExperiments.DRAWN);
    RESULTS.number("rnn-twice-different-high", (long) Spread.of(different).high());
    String[] commonest = ROWS.text(trained[0], "names").split(" ");
    assertThat(Integer.parseInt(commonest[1])).isGreaterThan(150);
    RESULTS.text("rnn-twice-commonest", commonest[0]);
    RESULTS.number("rnn-twice-commonest-times", Integer.parseInt(commonest[1]));
    RESULTS.number("rnn-twice-own-bits",
        Spread.of(column(trained, "bits")).median(), 0);
  }

  /** Why: log Σ exp(p) hardly moves, so what is left of the loss is the probability itself. */
  @Test
  void the_loss_of_a_probability_is_nearly_a_straight_line() {
    SeededRandom random = new SeededRandom(1);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int trial = 0; trial < 2000; trial++) {
      double sharpness = trial / 100.0;
      double[] scores = new double[64];
      Arrays.setAll(scores, i -> sharpness * random.gaussian());
      double sum = Softmax.logSumExp(Softmax.softmax(scores));
      low = Math.min(low, sum);
      high = Math.max(high, sum);
    }
    assertThat(low).isBetween(4.174, 4.175);
    assertThat(high).isBetween(4.18, 4.186);
    double moves = StrictMath.log(Math.E + 63) - (StrictMath.log(64) + 1.0 / 64);
    assertThat(high - low).isBetween(0.9 * moves, moves + 1e-12);
    RESULTS.number("rnn-twice-moves", moves, 3);
    // three symbols, seen half, three tenths and two tenths of the time: the corner wins
    double honest = expected(0.5, 0.3, 0.2);
    assertThat(expected(1, 0, 0)).isLessThan(honest - 0.1);
    assertThat(IntStream.rangeClosed(0, 10).mapToDouble(i ->
        expected(i / 10.0, 0.6 * (1 - i / 10.0), 0.4 * (1 - i / 10.0))).toArray())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  /** Returns the expected loss of q = 64 symbols when three of them are given probabilities. */
  private static double expected(double... p) {
    double[] all = Arrays.copyOf(p, 64);
    double sum = Softmax.logSumExp(all);
    return sum - 0.5 * all[0] - 0.3 * all[1] - 0.2 * all[2];
  }

  @Test
  void its_gradient_is_right_so_a_gradient_check_passes() {
    SeededRandom random = new SeededRandom(5);
    SymbolBatch batch = new SymbolBatch(List.of(
        Input.of(new int[] {0, 1}, 4)), new int[][] {{2, 3}}, Mask.equal(2, 1));
    Matrix O = Matrix.generate(2, 4, random::gaussian);
    SequenceLoss loss = SoftmaxTwiceExperiments.loss(List.of(O), batch);
    double epsilon = 1e-6;
    for (int n = 0; n < 2; n++) {
      for (int i = 0; i < 4; i++) {
        double slope = (moved(O, n, i, epsilon, batch) - moved(O, n, i, -epsilon, batch))
            / (2 * epsilon);
        assertThat(loss.dO().get(0).get(n, i)).isCloseTo(slope, within(1e-9));
      }
    }
  }

  private static double moved(Matrix O, int n, int i, double by, SymbolBatch batch) {
    Matrix moved = O.copy();
    moved.set(n, i, O.get(n, i) + by);
    return SoftmaxTwiceExperiments.loss(List.of(moved), batch).value();
  }

  private static int[] rows() {
    return IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "kind").equals("trained")).toArray();
  }

  private static double[] column(int[] rows, String column) {
    return Arrays.stream(rows).mapToDouble(row -> ROWS.number(row, column)).toArray();
  }
}
