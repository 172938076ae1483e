package unrolled.core.model;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;

/**
 * Does one step of a recurrent network, forward and backward.
 *
 * <p>{@code S_t = f(X_t, S_{t−1}; θ)}: the same θ at every step. A cell knows nothing of time,
 * of padding or of losses; {@link Recurrence} has the loop.
 *
 * @param <P> the parameters θ; their gradients have the same type
 * @param <S> what one step leaves for the way back
 */
public interface RecurrentCell<P extends Parameters, S extends RecurrentCell.Step> {

  /** Holds what one step computed: the new state, and what the way back needs. */
  interface Step {
    /** Returns {@code S_t}. */
    State state();
  }

  /**
   * Holds the gradient of a loss with respect to what a step read.
   *
   * @param dPrevious with respect to {@code S_{t−1}}
   * @param dX with respect to {@code X_t} (n, d); null if the input is made of symbols
   */
  record StepGradient(State dPrevious, Matrix dX) {}

  /** Returns d, the number of values that a step reads. */
  int inputSize();

  /** Returns h, the number of hidden units. */
  int hiddenSize();

  /**
   * Describes in one line what the cell computes, whatever its parameters are: its kind and its
   * options.
   *
   * <p>Of a record these are its name and its components, with θ for the parameters. A cell of
   * another kind that has options says them itself.
   */
  default String description() {
    return this instanceof Record
        ? toString().replace(parameters().toString(), "θ") : getClass().getSimpleName();
  }

  /** Returns the state before the first step, of zeros. */
  State zeroState(int batchSize);

  /** Returns θ itself, not a copy. */
  P parameters();

  /** Returns new gradients of zeros, of the shapes of θ. */
  P zeroGradients();

  /**
   * Does one step forward.
   *
   * @param X what comes in (n, d)
   * @param previous {@code S_{t−1}}, not changed
   */
  S forward(Input X, State previous);

  /**
   * Does the same step backward.
   *
   * @param step as {@link #forward} left it
   * @param dState total gradient of the loss with respect to the step's state: what the loss at
   *     this step sends, and what the next step sent back; may be changed
   * @param gradients the step's share is added
   */
  StepGradient backward(S step, State dState, P gradients);
}
