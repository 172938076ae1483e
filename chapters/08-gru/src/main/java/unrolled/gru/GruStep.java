package unrolled.gru;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Holds one step of a {@link GruCell}: what it read, what its gates said and what came out.
 *
 * @param X the input (n, d)
 * @param HPrev the hidden state before (n, h)
 * @param R how much of the old state the candidate sees (n, h), each in (0, 1)
 * @param Z how much of the old state is kept (n, h), each in (0, 1)
 * @param recurrent what the reset gate was multiplied with on its way to the candidate (n, h):
 *     {@code H_{t−1}} itself, or {@code H_{t−1}·Whh + bhr}
 * @param HTilde the candidate (n, h), each in (−1, 1)
 * @param H the hidden state after (n, h)
 */
public record GruStep(Input X, Matrix HPrev, Matrix R, Matrix Z, Matrix recurrent,
    Matrix HTilde, Matrix H) implements RecurrentCell.Step {

  @Override
  public State state() {
    return State.of(H);
  }
}
