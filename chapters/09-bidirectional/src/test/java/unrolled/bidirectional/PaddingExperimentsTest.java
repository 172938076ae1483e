package unrolled.bidirectional;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what it costs to reverse a padded batch with its padding. */
class PaddingExperimentsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final RecordedRows ROWS = BidirectionalRecords
      .of("bidirectional-padding", "1 to " + PaddingExperiments.SEEDS,
          BidirectionalRecords.OWN + "PaddingExperiments.java",
          BidirectionalRecords.OWN + "PaddedReversal.java",
          BidirectionalRecords.OWN + "DelayExperiments.java",
          BidirectionalRecords.RNN_CELL, BidirectionalRecords.CLASS_NAMES)
      .columns("mistake", "seed", "alone", "right", "wrong")
      .rows(() -> PaddingExperiments.scores(
          PaddingExperiments.SEEDS, PaddingExperiments.EPOCHS).stream()
          .map(PaddingExperiments.Score::row).toList());

  private static final SymbolBatch ALONE = DelayExperiments.capitals(List.of("List"));
  private static final SymbolBatch WITH_MATE =
      DelayExperiments.capitals(List.of("List", "ArrayBlockingQueue"));

  @Test
  void the_mistake_makes_a_name_depend_on_its_mates() {
    assertThat(farthest(network().layer())).as("by true length").isZero();
    assertThat(farthest(new PaddedReversal<>(network().layer()))).isGreaterThan(0.1);
  }

  private static SequenceNetwork<?> network() {
    return DelayExperiments.Task.CAPITALS.network(DelayExperiments.BOTH, new SeededRandom(1));
  }

  /** Returns the largest difference of a hidden value of a name alone and with a longer one. */
  private static <P extends Parameters> double farthest(SequenceLayer<P> layer) {
    List<Matrix> alone = layer.forward(ALONE.inputs(), ALONE.mask()).H();
    List<Matrix> mate = layer.forward(WITH_MATE.inputs(), WITH_MATE.mask()).H();
    double farthest = 0;
    for (int t = 0; t < alone.size(); t++) {
      for (int unit = 0; unit < layer.outputSize(); unit++) {
        farthest = Math.max(farthest,
            Math.abs(alone.get(t).get(0, unit) - mate.get(t).get(0, unit)));
      }
    }
    return farthest;
  }

  @Test
  void in_use_the_mistake_costs_letters_and_more_so_for_who_was_trained_with_it() {
    for (String mistake : new String[] {"false", "true"}) {
      for (int row = 0; row < ROWS.size(); row++) {
        assertThat(ROWS.number(row, "alone")).as("batches change nothing")
            .isCloseTo(ROWS.number(row, "right"), within(1e-5));
      }
      assertThat(spread(mistake, "wrong").high()).isLessThan(spread(mistake, "alone").low());
    }
    Spread honest = spread("false", "alone");
    Spread trained = spread("true", "alone");
    assertThat(trained.high()).as("a tie, seen alone").isGreaterThan(honest.low());
    assertThat(honest.high()).isGreaterThan(trained.low());
    write("right", honest);
    write("wrong", spread("false", "wrong"));
    write("trained", spread("true", "wrong"));
    write("trained-alone", trained);
    RESULTS.number("bidirectional-padding-epochs", PaddingExperiments.EPOCHS);
    RESULTS.number("bidirectional-padding-seeds", PaddingExperiments.SEEDS);
  }

  @Test
  void a_run_of_no_epoch_is_of_its_seed() {
    assertThat(PaddingExperiments.score(true, 3, 0).right())
        .isEqualTo(PaddingExperiments.score(false, 3, 0).right());
  }

  private static Spread spread(String mistake, String column) {
    return Spread.of(IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "mistake").equals(mistake))
        .mapToDouble(row -> ROWS.number(row, column)).toArray());
  }

  private static void write(String name, Spread spread) {
    RESULTS.percent("bidirectional-padding-" + name, spread.median(), 1);
    RESULTS.percent("bidirectional-padding-" + name + "-low", spread.low(), 1);
    RESULTS.percent("bidirectional-padding-" + name + "-high", spread.high(), 1);
  }
}
