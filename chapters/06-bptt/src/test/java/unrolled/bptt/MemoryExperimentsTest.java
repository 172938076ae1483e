package unrolled.bptt;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what a training step holds. */
class MemoryExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");

  /** Steps of a short run. */
  private static final int RUN = 20;

  @Test
  @Tag("eq-bptt-memory")
  void a_training_step_grows_with_the_sequence_or_in_short_runs_not_at_all() {
    double[] steps = {20, 40, 80, 160, 320};
    double[] full = Arrays.stream(steps)
        .map(T -> MemoryExperiments.kept((int) T, (int) T).all()).toArray();
    double[] waiting = Arrays.stream(steps)
        .map(T -> MemoryExperiments.kept((int) T, (int) T).waiting()).toArray();
    double[] cut = Arrays.stream(steps)
        .map(T -> MemoryExperiments.kept((int) T, RUN).all()).toArray();
    int n = MemoryExperiments.BATCH;
    int h = MemoryExperiments.HIDDEN;
    int q = MemoryExperiments.SYMBOLS;
    for (int i = 0; i < steps.length; i++) {
      assertThat(full[i]).isEqualTo(steps[i] * n * (1 + 2 * h + 2 * q) + 2 * n * h);
      assertThat(waiting[i]).isEqualTo(steps[i] * n * (1 + h) + n * h);
      assertThat(cut[i]).isEqualTo(full[0]);
    }
    assertThat(2.0 * n * q * steps[4] / full[4]).as("outputs and their gradients")
        .isBetween(0.66, 0.67);
    assertThat(waiting[4] / full[4]).as("inputs and states").isBetween(0.16, 0.18);
    RESULTS.number("bptt-kept-symbols", q);
    RESULTS.number("bptt-kept-batch", n);
    RESULTS.number("bptt-kept-full", (long) full[4]);
    RESULTS.number("bptt-kept-cut", (long) cut[4]);
    RESULTS.write(BpttFigures.memory(steps, full, waiting, cut));
  }
}
