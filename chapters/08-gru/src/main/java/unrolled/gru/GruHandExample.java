package unrolled.gru;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Recurrence;

/**
 * Holds the example that is worked by hand: one unit, two steps, and gates that come out even.
 *
 * <p>All weights are multiples of {@code log 3}, since {@code σ(log 3) = 3/4},
 * {@code tanh(log 3) = 4/5}; no bias is needed. The state is 3/5 after the first step and 13/20
 * after the second.
 */
public final class GruHandExample {

  /** λ = log 3. */
  public static final double LAMBDA = Exponential.log(3);

  /** What the state after the second step should have been. */
  public static final double TARGET = 1;

  /** μ = 5λ/3, so that μ times the first state, 3/5, is λ. */
  private static final double MU = 5 * LAMBDA / 3;

  private GruHandExample() {}

  /** Returns the cell of the form that resets the state before it is multiplied. */
  public static GruCell cell() {
    return new GruCell(new GruParameters(unit(0, -MU), unit(-LAMBDA, MU), unit(LAMBDA, 4 * MU),
        null));
  }

  private static AffineParameters unit(double wx, double wh) {
    return new AffineParameters(
        Matrix.rowVector(wx), Matrix.rowVector(wh), Matrix.zeros(1, 1));
  }

  /** Returns the inputs 1 and 0, one sequence. */
  public static List<Input> inputs() {
    return List.of(Input.of(Matrix.rowVector(1)), Input.of(Matrix.rowVector(0)));
  }

  /** Returns the loss {@code ½ (h_2 − 1)²} of a run over two steps. */
  public static double loss(Recurrence.Run<GruStep> run) {
    double error = run.last().H().get(0, 0) - TARGET;
    return error * error / 2;
  }

  /** Returns what the loss says of the hidden state after each step: nothing after the first. */
  public static List<Matrix> lossGradients(Recurrence.Run<GruStep> run) {
    return List.of(Matrix.zeros(1, 1), run.last().H().map(h -> h - TARGET));
  }

  /** Runs forward and backward; returns the gradient of each weight. */
  public static GruParameters gradient() {
    Recurrence<GruParameters, GruStep> recurrence = new Recurrence<>(cell());
    Recurrence.Run<GruStep> run = recurrence.forward(inputs());
    GruParameters gradient = cell().zeroGradients();
    recurrence.backward(run, lossGradients(run), gradient);
    return gradient;
  }
}
