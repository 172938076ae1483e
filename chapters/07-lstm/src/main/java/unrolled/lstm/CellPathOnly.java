package unrolled.lstm;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Does what an {@link LstmCell} does, but lets a gradient go back through the cell state only.
 *
 * <p>What gates and candidate would say of the hidden state before is dropped, as in the first
 * publication: S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9
 * (1997), there called truncated backpropagation (from memory).
 *
 * @param cell shared, not copied
 */
public record CellPathOnly(LstmCell cell) implements RecurrentCell<LstmParameters, LstmStep> {

  @Override
  public int inputSize() {
    return cell.inputSize();
  }

  @Override
  public int hiddenSize() {
    return cell.hiddenSize();
  }

  @Override
  public LstmParameters parameters() {
    return cell.parameters();
  }

  @Override
  public State zeroState(int batchSize) {
    return cell.zeroState(batchSize);
  }

  @Override
  public LstmParameters zeroGradients() {
    return cell.zeroGradients();
  }

  @Override
  public LstmStep forward(Input X, State previous) {
    return cell.forward(X, previous);
  }

  // tag::cell-path[]
  @Override
  public StepGradient backward(
      LstmStep step, State dState, LstmParameters gradients) {
    StepGradient full = cell.backward(step, dState, gradients);
    Matrix dCPrev = full.dPrevious().part(1);
    Matrix none = Matrix.zeros(dCPrev.rows(), dCPrev.columns());
    return new StepGradient(State.of(none, dCPrev), full.dX());
  }
  // end::cell-path[]
}
