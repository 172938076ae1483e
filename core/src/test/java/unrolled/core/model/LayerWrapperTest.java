package unrolled.core.model;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LayerWrapperTest {

  /** Changes nothing but its description. */
  private static class Wrapper extends LayerWrapper<LeakyCell.Weights> {

    Wrapper(SequenceLayer<LeakyCell.Weights> inner) {
      super(inner);
    }

    @Override
    public Pass<LeakyCell.Weights> forward(
        List<Input> inputs, List<State> initial, Mask mask, SeededRandom noise) {
      return inner().forward(inputs, initial, mask, noise);
    }

    @Override
    public String description() {
      return "wrapped " + inner().description();
    }
  }

  private final SequenceLayer<LeakyCell.Weights> layer = new RecurrentLayer<>(new LeakyCell(
      Initializer.uniform(1).create(2, 3, new SeededRandom(1)), 0.7, -0.3, 0.5));

  @Test
  void what_is_not_changed_is_asked_of_the_layer_inside() {
    Wrapper wrapper = new Wrapper(layer);
    assertThat(wrapper.inner()).isSameAs(layer);
    assertThat(wrapper.inputSize()).isEqualTo(2);
    assertThat(wrapper.outputSize()).isEqualTo(3);
    assertThat(wrapper.looksAhead()).isFalse();
    assertThat(wrapper.parameters()).isSameAs(layer.parameters());
    assertThat(wrapper.zeroGradients().named().keySet())
        .isEqualTo(layer.parameters().named().keySet());
    assertThat(wrapper.zeroStates(4)).singleElement()
        .satisfies(state -> assertThat(state.H().rows()).isEqualTo(4));
    assertThat(wrapper).hasToString("wrapped " + layer.description());
  }

  @Test
  void around_a_layer_that_looks_ahead_it_looks_ahead() {
    assertThat(new Wrapper(new Wrapper(layer) {
      @Override
      public boolean looksAhead() {
        return true;
      }
    }).looksAhead()).isTrue();
  }

  @Test
  void without_a_layer_it_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Wrapper(null))
        .withMessageContaining("there is no layer to wrap");
  }
}
