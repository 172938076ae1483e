package unrolled.rnn;

import unrolled.core.data.Input;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Does one step of the simple recurrent network,
 * {@code H_t = φ(X_t·Wxh + H_{t−1}·Whh + bh)}.
 *
 * <p>J. L. Elman, "Finding structure in time", Cognitive Science 14 (1990), with tanh or another φ
 * in place of his logistic function. What reads the hidden state, and the softmax, are no part of
 * the cell.
 *
 * @param parameters shared, not copied
 * @param activation φ; its derivative is taken from its output
 */
public record RnnCell(RnnParameters parameters, Activation activation)
    implements RecurrentCell<RnnParameters, RnnStep> {

  /** Creates the usual cell, with φ = tanh. */
  public RnnCell(RnnParameters parameters) {
    this(parameters, Activation.TANH);
  }

  @Override
  public int inputSize() {
    return parameters.inputSize();
  }

  @Override
  public int hiddenSize() {
    return parameters.hiddenSize();
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 1);
  }

  @Override
  public RnnParameters zeroGradients() {
    return RnnParameters.zeros(inputSize(), hiddenSize());
  }

  /**
   * Does one step forward, {@code H_t = φ(X_t·Wxh + H_{t−1}·Whh + bh)}.
   *
   * @param X what comes in (n, d)
   * @param previous {@code H_{t−1}} (n, h), not changed
   */
  // tag::eq-rnn-hidden[]
  @Override
  public RnnStep forward(Input X, State previous) {
    Matrix HPrev = previous.H(); // (n, h)
    Matrix Z = X.times(parameters.Wxh())
        .addProduct(HPrev, parameters.Whh())
        .addRow(parameters.bh()); // (n, h)
    Matrix H = activation.applyInPlace(Z);
    return new RnnStep(X, HPrev, H);
  }
  // end::eq-rnn-hidden[]

  /**
   * Does one step backward: from the gradient of H to those of the parameters, of
   * {@code H_{t−1}} and of X.
   *
   * @param step as {@link #forward} left it
   * @param dState total gradient with respect to {@code H_t} (n, h); changed
   * @param gradients the step's share is added
   */
  // tag::backward[]
  @Override
  public StepGradient backward(
      RnnStep step, State dState, RnnParameters gradients) {
    // tag::eq-bptt-cell-preactivation[]
    Matrix dZ = activation
        .multiplyByDerivative(dState.H(), step.H()); // (n, h)
    // end::eq-bptt-cell-preactivation[]
    // tag::eq-bptt-cell-weights[]
    gradients.Whh().addTransposeProduct(step.HPrev(), dZ); // (h, h)
    gradients.bh().addSumRows(dZ); // (1, h)
    Matrix dX = step.X().backward(
        dZ, parameters.Wxh(), gradients.Wxh()); // (n, d), dWxh (d, h)
    // end::eq-bptt-cell-weights[]
    // tag::eq-bptt-cell-previous[]
    Matrix dHPrev = dZ.timesTranspose(parameters.Whh()); // (n, h)
    // end::eq-bptt-cell-previous[]
    return new StepGradient(State.of(dHPrev), dX);
  }
  // end::backward[]
}
