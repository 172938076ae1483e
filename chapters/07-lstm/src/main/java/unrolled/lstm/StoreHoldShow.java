package unrolled.lstm;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;

/**
 * Gives the cell of one unit that can be worked with a pencil: it stores a number, holds it while
 * it shows next to nothing, and shows it when asked.
 *
 * <p>All weights are multiples of {@code λ = ln 3}, because {@code σ(mλ) = 3^m / (3^m + 1)} is a
 * fraction, 1/10 for m = −2, 3/4 for 1 and 9/10 for 2, and so is {@code tanh(λ) = 4/5}. The first
 * input is what to store, and opens the input gate; the second asks to show, opens the output gate
 * and closes the forget gate a little. No gate reads the hidden state, so that all that goes from
 * step to step goes through the cell state: 18/25, 81/125, 243/500.
 */
public final class StoreHoldShow {

  /** {@code λ = ln 3}. */
  public static final double LAMBDA = StrictMath.log(3);

  /** What the hidden state should be at the last step: what was stored, 18/25, in full. */
  public static final double TARGET = 0.72;

  private StoreHoldShow() {}

  /** Returns a new cell: d = 2, h = 1, no recurrent weight. */
  public static LstmCell cell() {
    return new LstmCell(new LstmParameters(
        weights(4, 0, -2), // input gate: 1/10, and 9/10 where there is something to store
        weights(0, -1, 2), // forget gate: 9/10, and 3/4 where the number is shown
        weights(1, 0, 0), // candidate
        weights(0, 4, -2), // output gate: 1/10, and 9/10 where the number is shown
        null, null, null));
  }

  private static AffineParameters weights(int store, int show, int bias) {
    return new AffineParameters(
        Matrix.columnVector(store * LAMBDA, show * LAMBDA),
        Matrix.zeros(1, 1), Matrix.rowVector(bias * LAMBDA));
  }

  /** Returns three inputs (1, 2): store a one, nothing, show. */
  public static List<Input> inputs() {
    return List.of(Input.of(Matrix.rowVector(1, 0)), Input.of(Matrix.rowVector(0, 0)),
        Input.of(Matrix.rowVector(0, 1)));
  }
}
