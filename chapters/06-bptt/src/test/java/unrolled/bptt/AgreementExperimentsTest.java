package unrolled.bptt;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that three independent gradients agree on every network; PyTorch is the fourth. */
class AgreementExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");

  /** Two exact ways to the same sums, in another order of rounding. */
  private static final double ROUNDING = 1e-13;

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  private static final long SEED = 6;

  @Test
  @Tag("eq-bptt-cell-preactivation")
  @Tag("eq-bptt-cell-weights")
  @Tag("eq-bptt-cell-previous")
  void by_hand_on_tape_and_by_differences_the_gradient_is_the_same() {
    List<AgreementExperiments.Agreement> all = new ArrayList<>();
    for (int steps = 1; steps <= 12; steps++) {
      all.add(new AgreementExperiments(steps, true, SEED).agreement());
      all.add(new AgreementExperiments(steps, false, SEED).agreement());
    }
    assertThat(all).allSatisfy(net -> {
      assertThat(net.tape()).isLessThan(ROUNDING);
      assertThat(net.initialTape()).isLessThan(ROUNDING);
      assertThat(net.differences()).isLessThan(DIFFERENCES);
      assertThat(net.initialDifferences()).isLessThan(DIFFERENCES);
    });
    RESULTS.number("bptt-agreement-nets", all.size());
    System.out.println(all.stream().mapToDouble(n -> n.tape()).max() + " "
        + all.stream().mapToDouble(n -> n.differences()).max() + " "
        + all.stream().mapToInt(n -> n.parameters()).summaryStatistics());
  }
}
