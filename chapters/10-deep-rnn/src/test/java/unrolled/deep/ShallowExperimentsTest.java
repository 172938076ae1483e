package unrolled.deep;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what single layers learn that have several learning rates, and many weights. */
class ShallowExperimentsTest {

  private static final Results RESULTS = Results.of("deep");

  /** Read when it is asked for, and made once. */
  private static final class Rows {
    private static final RecordedRows ALL =
        DeepRecords.composed("deep-shallow", "1 to 10", DeepRecords.in(DeepRecords.OWN,
            new String[] {"ShallowExperiments", "DepthGradientExperiments", "AtTheEnd"},
            DeepRecords.DATA + "TemporalOrderTask.java"))
            .columns(ShallowExperiments.COLUMNS).rows(ShallowExperiments::rows);
  }

  private static RecordedRows shallow() {
    return Rows.ALL;
  }

  private static double[] wrong(double rate) {
    RecordedRows rows = shallow();
    return IntStream.range(1, rows.size()) // row 0 is the short run
        .filter(row -> rows.number(row, "rate") == rate)
        .mapToDouble(row -> rows.number(row, "wrong")).toArray();
  }

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(shallow().rows().get(0)).isEqualTo(ShallowExperiments.shortRow());
  }

  @Test
  void a_single_layer_with_as_many_weights_learns_as_well_as_eight() {
    long weights = ShallowExperiments.network(new SeededRandom(1)).parameters().count();
    long eight = DepthGradientExperiments.Kind.GLOROT.design(8).network(
        TemporalOrderTask.SYMBOLS.length(), DepthGradientExperiments.UNITS,
        TemporalOrderTask.CLASSES, new SeededRandom(1)).parameters().count();
    assertThat((double) weights / eight).isBetween(0.98, 1.02);
    for (double rate : ShallowExperiments.RATES) {
      assertThat(wrong(rate)).hasSize(DepthGradientExperiments.SEEDS);
      assertThat(Spread.of(wrong(rate)).high()).isLessThan(0.1);
    }
    assertThat(wrong(DepthGradientExperiments.RATE)).containsOnly(0);
    RESULTS.number("deep-shallow-units", ShallowExperiments.WIDE);
    RESULTS.number("deep-shallow-weights", weights);
    RESULTS.percent("deep-shallow-worst", Spread.of(wrong(0.001)).high(), 1);
    RESULTS.ledger(new LedgerRow("deep-pascanu-depth", "bib-pascanu-2014",
        "recurrent networks with more layers against fewer", "deep ones outperform shallow ones",
        LedgerRow.Mark.V, "10 of 10 stacks of 8 layers learn an order, and 10 of 10 single layers"
        + " with as many weights", "1 to 10", "more of the stacks than of the single layers",
        "theirs are other designs on music and language; ours is one memory task, where both have"
        + " nothing left to gain", false));
  }
}
