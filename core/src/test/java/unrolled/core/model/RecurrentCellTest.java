package unrolled.core.model;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;

class RecurrentCellTest {

  /** A cell with options, as records are. */
  private record Bent(LeakyCell.Weights parameters, Activation activation, int repeats)
      implements RecurrentCell<LeakyCell.Weights, LeakyCell.Trace> {

    @Override
    public int inputSize() {
      return parameters.W().rows();
    }

    @Override
    public int hiddenSize() {
      return parameters.W().columns();
    }

    @Override
    public State zeroState(int batchSize) {
      return State.zeros(batchSize, hiddenSize(), 1);
    }

    @Override
    public LeakyCell.Weights zeroGradients() {
      throw new UnsupportedOperationException();
    }

    @Override
    public LeakyCell.Trace forward(Input X, State previous) {
      throw new UnsupportedOperationException();
    }

    @Override
    public StepGradient backward(
        LeakyCell.Trace step, State dState, LeakyCell.Weights gradients) {
      throw new UnsupportedOperationException();
    }
  }

  private static LeakyCell.Weights weights(double value) {
    return new LeakyCell.Weights(Matrix.zeros(4, 3).fill(value), Matrix.rowVector(1, 2, 3));
  }

  @Test
  void a_record_is_described_by_its_options_and_not_by_the_values_of_its_parameters() {
    assertThat(new Bent(weights(0.5), Activation.TANH, 2).description())
        .isEqualTo("Bent[parameters=θ, activation=TANH, repeats=2]")
        .isEqualTo(new Bent(weights(-7), Activation.TANH, 2).description());
    assertThat(new Bent(weights(0.5), Activation.RELU, 2).description())
        .isEqualTo("Bent[parameters=θ, activation=RELU, repeats=2]");
  }

  @Test
  void a_cell_that_is_no_record_is_described_by_its_class() {
    assertThat(new LeakyCell(Matrix.zeros(4, 3), 0.7, -0.3, 0.5).description())
        .isEqualTo("LeakyCell");
  }
}
