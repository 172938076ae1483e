package unrolled.bptt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.rnn.HandExample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that three independent gradients agree on every network; PyTorch is the fourth. */
class BpttExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");

  /** Two exact ways to the same sums, in another order of rounding. */
  private static final double ROUNDING = 1e-13;

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  private static final long SEED = 6;

  /** How far the weight is moved to see whether the loss falls. */
  private static final double STEP = 0.1;

  @Test
  @Tag("eq-bptt-cell-preactivation")
  @Tag("eq-bptt-cell-weights")
  @Tag("eq-bptt-cell-previous")
  void by_hand_on_tape_and_by_differences_the_gradient_is_the_same() {
    List<BpttExperiments.Agreement> all = new ArrayList<>();
    for (int steps = 1; steps <= 12; steps++) {
      all.add(new BpttExperiments(steps, true, SEED).agreement());
      all.add(new BpttExperiments(steps, false, SEED).agreement());
    }
    assertThat(all).allSatisfy(net -> {
      assertThat(net.tape()).isLessThan(ROUNDING);
      assertThat(net.initialTape()).isLessThan(ROUNDING);
      assertThat(net.differences()).isLessThan(DIFFERENCES);
      assertThat(net.initialDifferences()).isLessThan(DIFFERENCES);
    });
    RESULTS.number("bptt-agreement-nets", all.size());
    RESULTS.text("bptt-agreement-tape",
        PowerOfTen.of(all.stream().mapToDouble(n -> n.tape()).max().orElseThrow()));
    RESULTS.text("bptt-agreement-differences",
        PowerOfTen.of(all.stream().mapToDouble(n -> n.differences()).max().orElseThrow()));
  }

  @Test
  void one_step_against_the_gradient_helps_and_against_the_direct_derivative_harms() {
    double[] x = {1, 0, 1};
    double[] y = {1, 1, 0};
    OneUnit unit = OneUnit.byHand();
    double total = Math.signum(unit.backward(x, y).dWhh());
    double direct = Math.signum(unit.direct(x, y).dWhh());
    double down = moved(unit, -STEP * total).loss(x, y);
    double up = moved(unit, -STEP * direct).loss(x, y);
    assertThat(unit.loss(x, y)).isCloseTo(0.57, within(1e-14));
    assertThat(down).isLessThan(0.57);
    assertThat(up).isGreaterThan(0.57);
    RESULTS.number("bptt-by-hand-down", down, 3);
    RESULTS.number("bptt-by-hand-up", up, 3);
  }

  private static OneUnit moved(OneUnit unit, double by) {
    return new OneUnit(unit.Wxh(), unit.Whh() + by, unit.bh(), unit.Whq(), unit.bq());
  }

  @Test
  @Tag("eq-bptt-lags")
  void the_shares_by_hand_fill_a_triangle_whose_diagonal_is_the_direct_part() {
    double[][] shares = BpttExperiments.byHandBiasShares();
    double lambda = HandExample.LAMBDA;
    double[][] expected = {{-0.375, 0, 0}, {-0.28125 * lambda, -0.375, 0},
        {0.162 * lambda * lambda, 0.216 * lambda, 0.288}};
    double sum = 0;
    Table table = Table.of("bptt-by-hand-shares", "loss of step", "use at step 1",
        "use at step 2", "use at step 3", "together")
        .caption("What each use of the bias adds to its gradient through each loss. The columns"
            + " sum to δ~1~, δ~2~ and δ~3~.");
    for (int t = 0; t < 3; t++) {
      String[] row = {String.valueOf(t + 1), "", "", "", ""};
      double together = 0;
      for (int k = 0; k <= t; k++) {
        assertThat(shares[t][k]).isCloseTo(expected[t][k], within(1e-14));
        row[k + 1] = four(shares[t][k]);
        together += shares[t][k];
      }
      row[4] = four(together);
      sum += together;
      table.row(row);
    }
    assertThat(sum).isCloseTo(
        OneUnit.byHand().backward(new double[] {1, 0, 1}, new double[] {1, 1, 0}).dbh(),
        within(1e-14));
    RESULTS.write(table);
    RESULTS.number("bptt-units", ReachExperiments.HIDDEN);
    RESULTS.number("bptt-training-steps", ReachExperiments.TRAINING_STEPS);
    RESULTS.number("bptt-echo-lag", TruncationExperiments.LAG);
  }

  private static String four(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replace('-', '−');
  }
}
