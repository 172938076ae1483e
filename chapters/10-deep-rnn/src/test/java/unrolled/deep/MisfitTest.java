package unrolled.deep;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentForecaster;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.model.State;
import unrolled.core.train.SequenceLearner;
import unrolled.gru.GruCell;
import unrolled.gru.GruParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Asserts that what does not fit together is refused, with the place, the reason and a way out. */
class MisfitTest {

  private static final Mask MASK = new Mask(2, 1);

  private final SeededRandom random = new SeededRandom(1);

  @Test
  void no_layer_at_all_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Stack(List.of()))
        .withMessageContaining("at least 1 layer, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Design.of(null))
        .withMessageContaining("a network needs cells");
    assertThatIllegalArgumentException().isThrownBy(() -> Design.rnn().withDropout(null, 0.1))
        .withMessageContaining("which steps share a mask");
    assertThatIllegalArgumentException().isThrownBy(() -> new Dropout(3, 0.5, null))
        .withMessageContaining("which steps share a mask");
    assertThatIllegalArgumentException().isThrownBy(() -> Design.lstm().ofLayers(0))
        .withMessageContaining("at least 1 layer, not 0")
        .withMessageContaining("a network of one layer is the cell alone");
  }

  @Test
  void a_layer_that_does_not_read_what_the_one_below_gives_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stack(List.of(gru(2, 3), gru(3, 4), gru(3, 3))))
        .withMessageContaining("layer 3, counted from 1 at the bottom, reads 3 values a step")
        .withMessageContaining("below it gives 4");
  }

  @Test
  @Tag("eq-deep-residual")
  void a_residual_connection_needs_equal_sizes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Residual<>(gru(2, 3)))
        .withMessageContaining("reads 2 values a step and gives 3")
        .withMessageContaining("give both one size, or leave this layer without");
    SequenceLayer<GruParameters> inner = gru(3, 3);
    List<Input> inputs = inputs(3);
    List<Matrix> sum = new Residual<>(inner).forward(inputs, MASK).H();
    for (int t = 0; t < 2; t++) {
      assertThat(sum.get(t)).isEqualTo(
          inner.forward(inputs, MASK).H().get(t).plus(inputs.get(t).toMatrix()));
    }
  }

  @Test
  void another_number_of_states_is_refused() {
    Stack stack = Design.gru().ofLayers(2).draw(2, 3, random);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stack.forward(inputs(2), List.of(State.zeros(2, 3, 1)), MASK, null))
        .withMessageContaining("begins with 2 states, not 1")
        .withMessageContaining("zeroStates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LayerNormalization(2)
            .forward(inputs(2), List.of(State.zeros(2, 2, 1)), MASK, null))
        .withMessageContaining("(layer normalization) begins with 0 states, not 1");
  }

  @Test
  void a_layer_in_two_directions_is_not_carried_on() {
    Stack stack = Design.gru().ofLayers(2).inTwoDirections().draw(2, 3, random);
    List<State> states = stack.zeroStates(2);
    states.get(3).H().set(0, 0, 0.5);
    assertThat(stack.looksAhead()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stack.forward(inputs(2), states, MASK, null))
        .withMessageContaining("cannot be carried on")
        .withMessageContaining("or use one direction");
  }

  @Test
  void a_network_that_looks_ahead_is_no_model_of_what_comes_next() {
    SequenceNetwork<StackParameters> network =
        Design.gru().inTwoDirections().network(1, 3, 1, random);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurrentSymbolModel(network, 0))
        .withMessageContaining("looks ahead, so it cannot be asked for the next symbol")
        .withMessageContaining("take layers of one direction");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurrentForecaster(network, 0, 1))
        .withMessageContaining("cannot be asked for the next value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.step(inputs(1).get(0), network.layer().zeroStates(2)))
        .withMessageContaining("cannot be carried on step by step");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequenceLearner.ofSymbols(network, null).carryingState())
        .withMessageContaining("cannot be carried from batch to batch");
  }

  @Test
  void inputs_of_other_sizes_or_lengths_are_refused_by_layers_without_a_cell() {
    Dropout dropout = new Dropout(3, 0.5, Dropout.Kind.EACH_STEP);
    assertThatIllegalArgumentException().isThrownBy(() -> dropout.forward(inputs(2), MASK))
        .withMessageContaining("input 0").withMessageContaining("2 values")
        .withMessageContaining("the layer reads 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dropout.forward(inputs(3), new Mask(2)))
        .withMessageContaining("2 sequences, the mask 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dropout.forward(inputs(3).subList(0, 1), MASK))
        .withMessageContaining("inputs for 1 steps");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dropout.forward(inputs(3), MASK).backward(List.of(), null))
        .withMessageContaining("2 steps, the loss sends 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dropout(0, 0.5, Dropout.Kind.EACH_STEP))
        .withMessageContaining("at least 1 value");
  }

  private SequenceLayer<GruParameters> gru(int inputSize, int hiddenSize) {
    return new RecurrentLayer<>(new GruCell(GruParameters.random(inputSize, hiddenSize, random)));
  }

  private static List<Input> inputs(int size) {
    return List.of(Input.of(Matrix.zeros(2, size).fill(0.3)),
        Input.of(Matrix.zeros(2, size).fill(-0.2)));
  }
}
