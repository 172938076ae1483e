package unrolled.rnn;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Holds one step of a {@link RnnCell}: what it read and what it made of it.
 *
 * @param X the input (n, d)
 * @param HPrev the hidden state before (n, h)
 * @param H the hidden state after (n, h)
 */
public record RnnStep(Input X, Matrix HPrev, Matrix H) implements RecurrentCell.Step {

  @Override
  public State state() {
    return State.of(H);
  }
}
