package unrolled.bptt;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** A tanh cell whose way back has a bug that is often seen. */
record BrokenCell(RnnCell cell, Bug bug) implements RecurrentCell<RnnParameters, RnnStep> {

  enum Bug { FORGOTTEN_SUM, NOT_TRANSPOSED, WRONG_STATE }

  @Override
  public int inputSize() {
    return cell.inputSize();
  }

  @Override
  public int hiddenSize() {
    return cell.hiddenSize();
  }

  @Override
  public State zeroState(int batchSize) {
    return cell.zeroState(batchSize);
  }

  @Override
  public RnnParameters parameters() {
    return cell.parameters();
  }

  @Override
  public RnnParameters zeroGradients() {
    return cell.zeroGradients();
  }

  @Override
  public RnnStep forward(Input X, State previous) {
    return cell.forward(X, previous);
  }

  @Override
  public StepGradient backward(RnnStep step, State dState, RnnParameters gradients) {
    Matrix dZ = dState.H().hadamard(step.H().map(h -> 1 - h * h));
    gradients.Whh().addTransposeProduct(bug == Bug.WRONG_STATE ? step.H() : step.HPrev(), dZ);
    gradients.bh().addSumRows(dZ);
    Matrix dX = step.X().backward(dZ, parameters().Wxh(), gradients.Wxh());
    Matrix dHPrev = bug == Bug.NOT_TRANSPOSED
        ? dZ.times(parameters().Whh()) : dZ.timesTranspose(parameters().Whh());
    return new StepGradient(
        State.of(bug == Bug.FORGOTTEN_SUM ? dHPrev.scale(0) : dHPrev), dX);
  }
}
