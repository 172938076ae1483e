package unrolled.lstm;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that other first weights don't help an RNN to add over fifty steps. */
class OrthogonalExperimentsTest {

  private static final RecordedRows RUNS = EndRecords.runs("lstm-adding-orthogonal",
      "AddingTask", "OrthogonalExperiments", "AddingExperiments")
      .rows(OrthogonalExperiments::runs);

  @Test
  void no_rnn_adds_over_fifty_steps_from_orthogonal_weights_either() {
    int length = AddingExperiments.WATCHED;
    double best = 0;
    assertThat(OrthogonalExperiments.RATES).hasSize(2);
    for (double rate : OrthogonalExperiments.RATES) {
      String name = OrthogonalExperiments.rnn(rate).name();
      assertThat(EndRecords.solved(RUNS, name, length)).isZero();
      Spread fresh = EndRecords.spread(RUNS, name, length, "fresh");
      assertThat(fresh.median()).isCloseTo(
          AddingExperiments.constantShare(length), within(0.02));
      best = Math.max(best, fresh.high());
    }
    Results.of("lstm").percent("lstm-adding-orthogonal", best, 1);
  }
}
