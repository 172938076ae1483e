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
        .map(T -> MemoryExperiments.kept((int) T, (int) T)).toArray();
    double[] cut = Arrays.stream(steps)
        .map(T -> MemoryExperiments.kept((int) T, RUN)).toArray();
    int n = MemoryExperiments.BATCH;
    int h = MemoryExperiments.HIDDEN;
    int q = MemoryExperiments.SYMBOLS;
    for (int i = 0; i < steps.length; i++) {
      assertThat(full[i]).isEqualTo(steps[i] * n * (1 + 2 * h + 2 * q) + 2 * n * h);
      assertThat(cut[i]).isEqualTo(full[0]);
    }
    double states = 100.0 * n * h * steps[4] / full[4];
    assertThat(states).as("percent that are states").isBetween(16.0, 17.0);
    double outputs = 3.0 * 2 * n * q * steps[4] / full[4];
    assertThat(outputs).as("thirds that are outputs and their gradients").isBetween(1.9, 2.1);
    RESULTS.number("bptt-kept-symbols", q);
    RESULTS.number("bptt-kept-batch", n);
    RESULTS.number("bptt-kept-full", (long) full[4]);
    RESULTS.number("bptt-kept-cut", (long) cut[4]);
  }
}
