package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerInputs;
import unrolled.core.model.LayerStates;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/** Turns h values of each step into h others, and carries nothing from one step to the next. */
abstract class StatelessLayer<P extends Parameters> implements SequenceLayer<P> {

  private final int size;

  StatelessLayer(int size) {
    this.size = size;
  }

  /** Holds what each step gave, and knows the way back through one step. */
  interface Steps<P> {

    /** Returns what step t (from 0) gave (n, h). */
    Matrix Y(int t);

    /** Returns the gradient with respect to what step t read; adds to the parameters'. */
    Matrix backward(int t, Matrix dY, P gradients);
  }

  /** Does all steps forward. */
  abstract Steps<P> steps(List<Matrix> X, SeededRandom noise);

  @Override
  public final Pass<P> forward(
      List<Input> inputs, List<State> initial, Mask mask, SeededRandom noise) {
    LayerStates.require(initial, 0, this);
    LayerInputs.require(inputs, mask, size, this);
    return new StepsPass<>(inputs, steps(inputs.stream().map(Input::toMatrix).toList(), noise));
  }

  private record StepsPass<P extends Parameters>(List<Input> inputs, Steps<P> steps)
      implements Pass<P> {

    @Override
    public List<Matrix> H() {
      List<Matrix> H = new ArrayList<>();
      for (int t = 0; t < inputs.size(); t++) {
        H.add(steps.Y(t));
      }
      return H;
    }

    @Override
    public List<State> last() {
      return List.of();
    }

    @Override
    public LayerGradient backward(List<Matrix> dH, P gradients) {
      if (dH.size() != inputs.size()) {
        throw new IllegalArgumentException("the pass has " + inputs.size()
            + " steps, the loss sends " + dH.size() + " gradients; send null where it sends none");
      }
      List<Matrix> dX = new ArrayList<>();
      for (int t = 0; t < inputs.size(); t++) {
        Input X = inputs.get(t);
        Matrix d = dH.get(t) == null
            ? Matrix.zeros(X.batchSize(), X.size()) : steps.backward(t, dH.get(t), gradients);
        dX.add(X instanceof Input.Symbols ? null : d);
      }
      return new LayerGradient(List.of(), dX);
    }
  }

  /** Returns what the layer is, in words. */
  @Override
  public final String toString() {
    return description();
  }

  @Override
  public final int inputSize() {
    return size;
  }

  @Override
  public final int outputSize() {
    return size;
  }

  @Override
  public final boolean looksAhead() {
    return false;
  }

  @Override
  public final List<State> zeroStates(int batchSize) {
    return List.of();
  }
}
