package unrolled.rnn;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;

/**
 * Gives the network of one unit that can be worked with a pencil, forward and backward.
 *
 * <p>Its weights are multiples of {@code λ = ln 3}, because
 * {@code tanh(m/2 λ) = (3^m − 1) / (3^m + 1)} is a fraction: 1/2 for m = 1, 4/5 for m = 2. An input
 * of 1 sets the unit to 1/2, an input of 0 keeps it there, since {@code tanh(λ · 1/2) = 1/2}, and
 * a second 1 takes it to {@code tanh(λ/2 + λ/2) = 4/5}. The output is the unit itself. What it
 * should have been is the parity of the ones so far: 1, 1, 0.
 */
public final class HandExample {

  /** {@code λ = ln 3}, with {@code tanh(λ/2) = 1/2} and {@code tanh(λ) = 4/5}. */
  public static final double LAMBDA = StrictMath.log(3);

  private static final double[] INPUTS = {1, 0, 1};
  private static final double[] TARGETS = {1, 1, 0};

  private HandExample() {}

  /** Returns a new cell: d = h = 1, {@code Wxh = λ/2}, {@code Whh = λ}, {@code bh = 0}. */
  public static RnnCell cell() {
    return new RnnCell(new RnnParameters(Matrix.rowVector(LAMBDA / 2),
        Matrix.rowVector(LAMBDA), Matrix.zeros(1, 1)));
  }

  /** Returns the weight of the output {@code o_t = Whq h_t + bq}, 1; the bias is 0. */
  public static Matrix Whq() {
    return Matrix.rowVector(1);
  }

  /** Returns the inputs 1, 0, 1, for a batch of one sequence. */
  public static List<Input> inputs() {
    return steps(INPUTS).stream().map(Input::of).toList();
  }

  /** Returns the targets 1, 1, 0, each (1, 1); the loss is {@code ½ Σ (o_t − y_t)²}. */
  public static List<Matrix> targets() {
    return steps(TARGETS);
  }

  private static List<Matrix> steps(double[] values) {
    return List.of(Matrix.rowVector(values[0]), Matrix.rowVector(values[1]),
        Matrix.rowVector(values[2]));
  }
}
