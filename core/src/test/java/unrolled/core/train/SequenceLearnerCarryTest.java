package unrolled.core.train;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Batches;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerWrapper;
import unrolled.core.model.LeakyCell;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.model.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SequenceLearnerCarryTest {

  private static final int[] TEXT = {0, 1, 2, 3, 2, 1, 0, 2, 1, 3, 0, 0, 1};

  @Test
  void carried_states_make_chunks_a_long_sequence_until_the_epoch_ends() {
    var learner = SequenceLearner.ofSymbols(network(false), null).carryingState();
    List<SymbolBatch> chunks = SymbolBatch.chunks(TEXT, 4, 1, 6);
    double mean = (learner.learn(chunks.get(0)) + learner.learn(chunks.get(1))) / 2;
    assertThat(mean).isCloseTo(
        learner.loss(SymbolBatch.chunks(TEXT, 4, 1, 12).get(0)), within(1e-15));
    assertThat(learner.learn(chunks.get(0))).isNotEqualTo(learner.loss(chunks.get(0)));
    learner.beginEpoch();
    assertThat(learner.learn(chunks.get(0))).isEqualTo(learner.loss(chunks.get(0)));
    var fresh = SequenceLearner.ofSymbols(network(false), null);
    fresh.learn(chunks.get(0));
    assertThat(fresh.learn(chunks.get(1))).isEqualTo(fresh.loss(chunks.get(1)));
  }

  @Test
  void training_with_noise_goes_on_from_the_middle_of_an_epoch_with_the_same_bits() {
    History whole = training(network(true)).run(7);
    Training<SymbolBatch> first = training(network(true));
    first.run(4);
    Snapshot stopped = first.snapshot();
    Training<SymbolBatch> second = training(network(true)).resume(stopped);
    assertThat(second.run(7).losses()).isEqualTo(whole.losses());
    assertThat(stopped.learner()).containsKeys("batches", "state.0");
    History noiseless = training(network(false)).run(7);
    assertThat(noiseless.losses()).isNotEqualTo(whole.losses());
  }

  @Test
  void what_was_carried_by_another_network_is_refused() {
    Training<SymbolBatch> first = training(network(true));
    first.run(1);
    Snapshot stopped = first.snapshot();
    assertThatThrownBy(() -> SequenceLearner.ofSymbols(
        network(true), new SeededRandom(1)).recall(stopped.learner()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the carried state has state.0");
  }

  private static Training<SymbolBatch> training(SequenceNetwork<LeakyCell.Weights> network) {
    return new Training<>(
        SequenceLearner.ofSymbols(network, new SeededRandom(5)).carryingState(),
        new Adam(0.01), Batches.inOrder(SymbolBatch.chunks(TEXT, 4, 2, 2)), new SeededRandom(1));
  }

  private static SequenceNetwork<LeakyCell.Weights> network(boolean noisy) {
    SeededRandom random = new SeededRandom(4);
    SequenceLayer<LeakyCell.Weights> layer = new RecurrentLayer<>(
        new LeakyCell(Initializer.uniform(1).create(4, 3, random), 0.7, -0.3, 0.5));
    return new SequenceNetwork<>(noisy ? new Noisy(layer) : layer,
        new OutputLayer(OutputParameters.create(3, 4, Initializer.uniform(1), random)));
  }

  /** Multiplies all hidden states of a pass by one random number where there is noise. */
  private static final class Noisy extends LayerWrapper<LeakyCell.Weights> {

    Noisy(SequenceLayer<LeakyCell.Weights> layer) {
      super(layer);
    }

    @Override
    public Pass<LeakyCell.Weights> forward(
        List<Input> inputs, List<State> initial, Mask mask, SeededRandom noise) {
      Pass<LeakyCell.Weights> pass = inner().forward(inputs, initial, mask, noise);
      double factor = noise == null ? 1 : noise.uniform(0.5, 1.5);
      return new Pass<>() {
        @Override
        public List<Matrix> H() {
          return pass.H().stream().map(H -> H.scale(factor)).toList();
        }

        @Override
        public List<State> last() {
          return pass.last();
        }

        @Override
        public LayerGradient backward(List<Matrix> dH, LeakyCell.Weights gradients) {
          return pass.backward(dH.stream().map(d -> d.scale(factor)).toList(), gradients);
        }
      };
    }

    @Override
    public String description() {
      return "noisy " + inner().description();
    }
  }
}
