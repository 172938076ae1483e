package unrolled.workshop.shell;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/** {@code H = tanh(X·Wx + H·Wh + b)}; with a mistake it forgets the slope for the bias. */
record TanhCell(Weights parameters, boolean mistaken)
    implements RecurrentCell<TanhCell.Weights, TanhCell.Taken> {

  record Weights(AffineParameters sum) implements Parameters {
    @Override
    public Map<String, Matrix> named() {
      Map<String, Matrix> named = new LinkedHashMap<>();
      sum.name("h", named);
      return named;
    }
  }

  record Taken(Input X, Matrix before, Matrix H) implements RecurrentCell.Step {
    @Override
    public State state() {
      return State.of(H);
    }
  }

  static TanhCell random(boolean mistaken) {
    return new TanhCell(
        new Weights(AffineParameters.random(2, 3, new SeededRandom(1))), mistaken);
  }

  @Override
  public int inputSize() {
    return parameters.sum().inputSize();
  }

  @Override
  public int hiddenSize() {
    return parameters.sum().hiddenSize();
  }

  @Override
  public Weights zeroGradients() {
    return new Weights(AffineParameters.zeros(inputSize(), hiddenSize()));
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 1);
  }

  @Override
  public Taken forward(Input X, State previous) {
    return new Taken(X, previous.H(), parameters.sum().forward(X, previous.H()).map(Math::tanh));
  }

  @Override
  public StepGradient backward(Taken step, State dState, Weights gradients) {
    Matrix dZ = step.H().map(h -> 1 - h * h).hadamard(dState.H());
    Matrix bias = gradients.sum().b().copy();
    Matrix dH = Matrix.zeros(dZ.rows(), dZ.columns());
    Matrix dX = parameters.sum().backward(step.X(), step.before(), dZ, gradients.sum(), dH);
    if (mistaken) {
      gradients.sum().b().fill(0).add(bias).addSumRows(dState.H());
    }
    return new StepGradient(State.of(dH), dX);
  }
}
