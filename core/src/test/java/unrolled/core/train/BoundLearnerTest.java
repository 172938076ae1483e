package unrolled.core.train;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LeakyCell;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoundLearnerTest {

  private static final List<SymbolBatch> CHUNKS =
      SymbolBatch.chunks(new int[] {0, 1, 2, 3, 2, 1, 0}, 4, 1, 3);

  @Test
  void it_learns_and_carries_as_the_learner_does_and_forgets_where_an_epoch_begins() {
    Learner<SymbolBatch> bound = new BoundLearner<>(learner(), "text", 7, 1234);
    Learner<SymbolBatch> alone = learner();
    for (SymbolBatch chunk : CHUNKS) {
      assertThat(bound.learn(chunk)).isEqualTo(alone.learn(chunk));
    }
    Learner<SymbolBatch> other = new BoundLearner<>(learner(), "text", 7, 1234);
    other.recall(bound.memory());
    assertThat(other.learn(CHUNKS.get(1))).isEqualTo(alone.learn(CHUNKS.get(1)));
    other.beginEpoch();
    assertThat(other.learn(CHUNKS.get(0))).isEqualTo(learner().learn(CHUNKS.get(0)));
    assertThat(bound.description()).isEqualTo(alone.description());
  }

  @Test
  void what_was_carried_with_other_data_or_none_is_refused() {
    Learner<SymbolBatch> bound = new BoundLearner<>(learner(), "text", 7, 1234);
    for (Map<String, Matrix> memory : List.of(
        new BoundLearner<>(learner(), "text", 7, 1235).memory(), learner().memory())) {
      assertThatThrownBy(() -> bound.recall(memory))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the checkpoint is of other text");
    }
  }

  private static Learner<SymbolBatch> learner() {
    SeededRandom random = new SeededRandom(4);
    return NetworkLearner.ofSymbols(new RecurrentNetwork<>(
        new LeakyCell(Initializer.uniform(1).create(4, 3, random), 0.7, -0.3, 0.5),
        new OutputLayer(OutputParameters.create(3, 4, Initializer.uniform(1), random))))
        .carryingState();
  }
}
