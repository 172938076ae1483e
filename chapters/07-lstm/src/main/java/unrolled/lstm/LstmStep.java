package unrolled.lstm;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Holds one step of an {@link LstmCell}: what it read, what its gates said and what came out.
 *
 * @param X the input (n, d)
 * @param HPrev the hidden state before (n, h)
 * @param CPrev the cell state before (n, h)
 * @param I how much of the candidate is let in (n, h), each in (0, 1)
 * @param F how much of the cell state is kept (n, h), each in (0, 1)
 * @param CTilde the candidate (n, h), each in (−1, 1)
 * @param O how much of the cell state is shown (n, h), each in (0, 1)
 * @param C the cell state after (n, h)
 * @param tanhC {@code tanh(C)} (n, h)
 * @param H the hidden state after (n, h)
 */
public record LstmStep(Input X, Matrix HPrev, Matrix CPrev, Matrix I, Matrix F, Matrix CTilde,
    Matrix O, Matrix C, Matrix tanhC, Matrix H) implements RecurrentCell.Step {

  /** Returns the hidden state, which others see, and the cell state, which only the cell sees. */
  @Override
  public State state() {
    return State.of(H, C);
  }
}
