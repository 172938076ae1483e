package unrolled.bidirectional;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that a bidirectional network predicts what it has read, and nothing else. */
class LeakExperimentsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  /** The best honest model of names so far needs about as many bits for a character. */
  private static final double BEST = 1.83;
  private static final int LAST = LeakExperiments.SEEN[LeakExperiments.SEEN.length - 1];
  private static final RecordedRows ROWS = BidirectionalRecords
      .of("bidirectional-leak", "1 to 10", BidirectionalRecords.OWN + "LeakExperiments.java",
          BidirectionalRecords.RNN_CELL, BidirectionalRecords.CLASS_NAMES)
      .columns("batches", "seed", "leaking", "honest")
      .rows(() -> LeakExperiments.scores().stream().map(LeakExperiments.Score::row).toList());

  @Test
  void an_untrained_network_comes_out_as_recorded() {
    List<LeakExperiments.Score> scores = LeakExperiments.scores(2, 0);
    assertThat(ROWS.rows()).contains(scores.get(0).row());
  }

  @Test
  void training_teaches_to_copy_and_unteaches_to_predict() {
    Spread early = spread("leaking", LeakExperiments.SEEN[1]);
    Spread late = spread("leaking", LAST);
    assertThat(early.high()).as("below what anybody needs").isLessThan(BEST);
    assertThat(late.high()).isLessThan(0.2);
    Spread honest = spread("honest", LAST);
    Spread untrained = spread("honest", 0);
    assertThat(honest.low()).as("worse than untrained").isGreaterThan(untrained.high());
    Spread honestEarly = spread("honest", LeakExperiments.SEEN[1]);
    assertThat(honestEarly.high()).as("at first it learns something honest")
        .isLessThan(untrained.low());
    RESULTS.number("bidirectional-leak-honest-early", honestEarly.median(), 1);
    RESULTS.number("bidirectional-leak-names", LeakExperiments.NAMES);
    RESULTS.number("bidirectional-leak-early", early.median(), 2);
    RESULTS.number("bidirectional-leak-early-batches", LeakExperiments.SEEN[1]);
    RESULTS.number("bidirectional-leak-batches", LAST);
    RESULTS.number("bidirectional-leak-bits", late.median(), 2);
    RESULTS.number("bidirectional-leak-bits-high", late.high(), 2);
    RESULTS.number("bidirectional-leak-honest", honest.median(), 1);
    RESULTS.number("bidirectional-leak-honest-low", honest.low(), 1);
    RESULTS.number("bidirectional-leak-honest-high", honest.high(), 1);
    RESULTS.number("bidirectional-leak-untrained", untrained.median(), 1);
    RESULTS.number("bidirectional-leak-units", LeakExperiments.UNITS);
  }

  private static Spread spread(String column, int batches) {
    return Spread.of(IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.number(row, "batches") == batches)
        .mapToDouble(row -> ROWS.number(row, column)).toArray());
  }
}
