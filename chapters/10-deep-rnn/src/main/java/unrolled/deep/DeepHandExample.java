package unrolled.deep;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/**
 * Holds the example that is worked by hand: two layers of one unit each, two steps.
 *
 * <p>{@code tanh(log 2) = 3/5} and {@code tanh(log 3) = 4/5}. The states are 4/5 and 3/5 after the
 * first step, the lower layer first, and 3/5 and 4/5 after the second.
 */
public final class DeepHandExample {

  /** κ = log 2. */
  public static final double KAPPA = Exponential.log(2);

  /** λ = log 3. */
  public static final double LAMBDA = Exponential.log(3);

  /** What the upper state after the second step should have been. */
  public static final double TARGET = 1;

  private DeepHandExample() {}

  /** Returns the lower cell: λ from the input, 5κ/4 from its own state. */
  public static RnnCell lower() {
    return unit(LAMBDA, 5 * KAPPA / 4);
  }

  /** Returns the upper cell: 5κ/4 from the lower state, 5λ/3 − 5κ/4 from its own. */
  public static RnnCell upper() {
    return unit(5 * KAPPA / 4, 5 * LAMBDA / 3 - 5 * KAPPA / 4);
  }

  private static RnnCell unit(double wx, double wh) {
    return new RnnCell(new RnnParameters(
        Matrix.rowVector(wx), Matrix.rowVector(wh), Matrix.zeros(1, 1)));
  }

  /** Returns both layers, one on top of the other. */
  public static Stack stack() {
    return new Stack(List.of(new RecurrentLayer<>(lower()), new RecurrentLayer<>(upper())));
  }

  /** Returns the inputs 1 and 0, one sequence. */
  public static List<Input> inputs() {
    return List.of(Input.of(Matrix.rowVector(1)), Input.of(Matrix.rowVector(0)));
  }

  /** Returns what the loss {@code ½ (h_2 − 1)²} says of the upper state after each step. */
  public static List<Matrix> lossGradients(SequenceLayer.Pass<?> pass) {
    return List.of(Matrix.zeros(1, 1), pass.H().get(1).map(h -> h - TARGET));
  }

  /** Runs forward and backward; returns the gradient of each weight. */
  public static StackParameters gradient() {
    Stack stack = stack();
    SequenceLayer.Pass<StackParameters> pass = stack.forward(inputs(), Mask.equal(1, 2));
    StackParameters gradient = stack.zeroGradients();
    pass.backward(lossGradients(pass), gradient);
    return gradient;
  }
}
