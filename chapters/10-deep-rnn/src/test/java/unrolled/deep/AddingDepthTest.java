package unrolled.deep;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.AddingTask;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of layers with equally many weights that learn to add. */
class AddingDepthTest {

  private static final DepthTaskExperiments ADDING = DepthTaskExperiments.ADDING;
  private static final double CONSTANT = AddingTask.constantError();
  private static final Results RESULTS = Results.of("deep");
  private static final List<DepthExperiments.Score> SCORES = Stream.concat(
      FewSeedsRecords.oneLayer(ADDING).stream(), FewSeedsRecords.stacks(ADDING).stream()).toList();

  private static Spread test(CellKind kind, int layers) {
    List<DepthExperiments.Score> own = SCORES.stream()
        .filter(score -> score.kind() == kind && score.layers() == layers).toList();
    double rate = layers == 1 ? ADDING.firstRate(kind) : FewSeedsExperiments.chosen(own);
    double[] errors = own.stream().filter(score -> score.rate() == rate
            && score.seed() <= FewSeedsExperiments.ADDING_SEEDS)
        .mapToDouble(DepthExperiments.Score::test).toArray();
    assertThat(errors).hasSize(FewSeedsExperiments.ADDING_SEEDS);
    return Spread.of(errors);
  }

  @Test
  void tanh_units_guess_at_any_height_and_gated_cells_add_at_each() {
    Spread lstm = test(CellKind.LSTM, 1);
    Spread gru = test(CellKind.GRU, 1);
    for (int layers = 1; layers <= DepthExperiments.LAYERS; layers++) {
      assertThat(test(CellKind.RNN, layers).low()).isGreaterThan(0.75 * CONSTANT);
      for (CellKind kind : List.of(CellKind.LSTM, CellKind.GRU)) {
        assertThat(test(kind, layers).median()).isLessThan(CONSTANT / 20);
      }
      assertThat(test(CellKind.LSTM, layers).low()).as("ranges overlap").isLessThan(lstm.high());
      assertThat(test(CellKind.LSTM, layers).high()).isGreaterThan(lstm.low());
      assertThat(test(CellKind.GRU, layers).high()).as("one of five guesses")
          .isGreaterThan(0.9 * CONSTANT);
    }
    Spread three = test(CellKind.GRU, 3);
    assertThat(three.median()).isLessThan(test(CellKind.GRU, 2).median()).isLessThan(gru.low());
    RESULTS.number("deep-equal-adding-seeds", FewSeedsExperiments.ADDING_SEEDS);
    RESULTS.number("deep-equal-adding-gru", gru.median(), 4);
    RESULTS.number("deep-equal-adding-gru-three", three.median(), 4);
  }
}
