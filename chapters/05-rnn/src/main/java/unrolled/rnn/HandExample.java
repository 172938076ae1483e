package unrolled.rnn;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;

/**
 * Gives the one-unit network that can be worked with a pencil, forward and backward.
 *
 * <p>Its weights are multiples of {@code λ = ln 3}, because
 * {@code tanh(λ) = (3 − 1/3) / (3 + 1/3) = 4/5}. An input of 1 sets the unit to 4/5, inputs of 0
 * keep it there, since {@code tanh(5/4 λ · 4/5) = tanh(λ)}, and −1 clears it, since
 * {@code tanh(−λ + λ) = 0}. The output, 5/4 of the unit, is 1, 1, 0. What it should have been is
 * whether a pulse of either sign came: 1, 0, 1.
 */
public final class HandExample {

  /** {@code λ = ln 3}, with {@code tanh(λ) = 4/5}. */
  public static final double LAMBDA = StrictMath.log(3);

  private static final double[] INPUTS = {1, 0, -1};
  private static final double[] TARGETS = {1, 0, 1};

  private HandExample() {}

  /** Returns a new cell: d = h = 1, {@code wxh = λ}, {@code whh = 5/4 λ}, {@code bh = 0}. */
  public static RnnCell cell() {
    return new RnnCell(new RnnParameters(Matrix.rowVector(LAMBDA),
        Matrix.rowVector(1.25 * LAMBDA), Matrix.zeros(1, 1)));
  }

  /** Returns the weight of the output {@code o_t = whq h_t}, 5/4; it has no bias. */
  public static Matrix Whq() {
    return Matrix.rowVector(1.25);
  }

  /** Returns the inputs 1, 0, −1, for a batch of one sequence. */
  public static List<Input> inputs() {
    return steps(INPUTS).stream().map(Input::of).toList();
  }

  /** Returns the targets 1, 0, 1, each (1, 1); the loss is {@code ½ Σ (o_t − y_t)²}. */
  public static List<Matrix> targets() {
    return steps(TARGETS);
  }

  private static List<Matrix> steps(double[] values) {
    return List.of(Matrix.rowVector(values[0]), Matrix.rowVector(values[1]),
        Matrix.rowVector(values[2]));
  }
}
