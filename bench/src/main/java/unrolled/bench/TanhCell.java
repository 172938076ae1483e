package unrolled.bench;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Does one step of the simple recurrent network,
 * {@code H_t = tanh(X_t·Wxh + H_{t−1}·Whh + bh)}.
 *
 * <p>It stands in for the cell of a chapter, to measure the loop over time and to be checked
 * against PyTorch.
 */
public final class TanhCell implements RecurrentCell<TanhCell.Weights, TanhCell.Trace> {

  /**
   * Holds the parameters or their gradients.
   *
   * @param Wxh input to hidden (d, h)
   * @param Whh hidden to hidden (h, h)
   * @param bh added at each step (1, h)
   */
  public record Weights(Matrix Wxh, Matrix Whh, Matrix bh) implements Parameters {
    @Override
    public Map<String, Matrix> named() {
      Map<String, Matrix> named = new LinkedHashMap<>();
      named.put("Wxh", Wxh);
      named.put("Whh", Whh);
      named.put("bh", bh);
      return named;
    }
  }

  /**
   * Holds what a step leaves.
   *
   * @param X what came in
   * @param previous {@code H_{t−1}}
   * @param state {@code H_t}
   */
  public record Trace(Input X, State previous, State state) implements Step {}

  private final Weights weights;

  /** Creates a cell with the given weights, which are not copied. */
  public TanhCell(Weights weights) {
    this.weights = weights;
  }

  @Override
  public int inputSize() {
    return weights.Wxh().rows();
  }

  @Override
  public int hiddenSize() {
    return weights.Wxh().columns();
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 1);
  }

  @Override
  public Weights parameters() {
    return weights;
  }

  @Override
  public Weights zeroGradients() {
    return new Weights(Matrix.zeros(inputSize(), hiddenSize()),
        Matrix.zeros(hiddenSize(), hiddenSize()), Matrix.zeros(1, hiddenSize()));
  }

  @Override
  public Trace forward(Input X, State previous) {
    Matrix Z = X.times(weights.Wxh()).addProduct(previous.H(), weights.Whh())
        .addRow(weights.bh());
    return new Trace(X, previous, State.of(Activation.TANH.applyInPlace(Z)));
  }

  @Override
  public StepGradient backward(Trace step, State dState, Weights gradients) {
    Matrix dZ = Activation.TANH.multiplyByDerivative(dState.H(), step.state().H());
    gradients.bh().addSumRows(dZ);
    gradients.Whh().addTransposeProduct(step.previous().H(), dZ);
    Matrix dX = step.X().backward(dZ, weights.Wxh(), gradients.Wxh());
    return new StepGradient(State.of(dZ.timesTranspose(weights.Whh())), dX);
  }
}
