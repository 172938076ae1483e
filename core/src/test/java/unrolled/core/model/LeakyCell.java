package unrolled.core.model;

import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;

/** The least cell with two parts, {@code H = a H + b C + X W, C = c C + H}, for tests. */
public final class LeakyCell implements RecurrentCell<LeakyCell.Weights, LeakyCell.Trace> {

  public record Weights(Matrix W, Matrix abc) implements Parameters {
    @Override
    public Map<String, Matrix> named() {
      return new java.util.TreeMap<>(Map.of("W", W, "abc", abc));
    }
  }

  public record Trace(Input X, State previous, State state) implements Step {}

  private final Weights weights;

  public LeakyCell(Matrix W, double a, double b, double c) {
    this.weights = new Weights(W, Matrix.rowVector(a, b, c));
  }

  @Override
  public int inputSize() {
    return weights.W().rows();
  }

  @Override
  public int hiddenSize() {
    return weights.W().columns();
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 2);
  }

  @Override
  public Weights parameters() {
    return weights;
  }

  @Override
  public Weights zeroGradients() {
    return new Weights(Matrix.zeros(inputSize(), hiddenSize()), Matrix.zeros(1, 3));
  }

  @Override
  public Trace forward(Input X, State previous) {
    double[] abc = weights.abc().row(0);
    Matrix H = X.times(weights.W()).addScaled(abc[0], previous.H())
        .addScaled(abc[1], previous.part(1));
    Matrix C = previous.part(1).scale(abc[2]).add(H);
    return new Trace(X, previous, State.of(H, C));
  }

  @Override
  public StepGradient backward(Trace step, State dState, Weights gradients) {
    double[] abc = weights.abc().row(0);
    double[] dabc = gradients.abc().row(0);
    Matrix dC = dState.part(1);
    Matrix dH = dState.H().plus(dC);
    dabc[0] += dH.hadamard(step.previous().H()).sum();
    dabc[1] += dH.hadamard(step.previous().part(1)).sum();
    dabc[2] += dC.hadamard(step.previous().part(1)).sum();
    Matrix dX = step.X().backward(dH, weights.W(), gradients.W());
    return new StepGradient(
        State.of(dH.scale(abc[0]), dH.scale(abc[1]).addScaled(abc[2], dC)), dX);
  }
}
