package unrolled.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.KeptTransposes;
import unrolled.core.math.Matrix;

/**
 * Runs a recurrent cell along a sequence, and back: the one loop over time of all cells.
 *
 * <p>Where a sequence of the batch has ended, its row of the state stays as it is on the way
 * forward, and the gradient passes by on the way back.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 */
public final class Recurrence<P extends Parameters, S extends RecurrentCell.Step> {

  private static final String NO_INPUT =
      "a run needs at least one input, this sequence has length 0; leave it out";

  private final RecurrentCell<P, S> cell;

  /** Creates the loop of a cell. */
  public Recurrence(RecurrentCell<P, S> cell) {
    this.cell = cell;
  }

  /**
   * Holds a run through a sequence.
   *
   * @param initial {@code S_0}
   * @param steps what each step left
   * @param states {@code S_1 … S_T}, rows of ended sequences held
   * @param mask which steps are real
   */
  public record Run<S>(State initial, List<S> steps, List<State> states, Mask mask) {

    /** Returns the hidden state (n, h) after each step. */
    public List<Matrix> H() {
      return states.stream().map(State::H).toList();
    }

    /** Returns {@code S_T}, to carry on from. */
    public State last() {
      return states.get(states.size() - 1);
    }
  }

  /**
   * Holds the gradient of a loss with respect to what a run read.
   *
   * @param dInitial with respect to {@code S_0}
   * @param dX with respect to each input (n, d); null where it is made of symbols
   */
  public record RunGradient(State dInitial, List<Matrix> dX) {}

  /**
   * Runs forward.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param initial {@code S_0}; a state of zeros, or the last one of the run before
   * @param mask which steps of which sequence are real
   * @throws IllegalArgumentException if there is no input, or batch sizes or lengths differ
   */
  // tag::forward[]
  public Run<S> forward(List<Input> inputs, State initial, Mask mask) {
    require(inputs, initial, mask);
    List<S> steps = new ArrayList<>();
    List<State> states = new ArrayList<>();
    State state = initial;
    for (int t = 0; t < inputs.size(); t++) {
      S step = cell.forward(inputs.get(t), state);
      state = held(step.state(), state, mask, t);
      steps.add(step);
      states.add(state);
    }
    return new Run<>(initial, steps, states, mask);
  }
  // end::forward[]

  /** Runs forward from a state of zeros, all sequences being of the same length. */
  public Run<S> forward(List<Input> inputs) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(NO_INPUT);
    }
    int n = inputs.get(0).batchSize();
    return forward(inputs, cell.zeroState(n), Mask.equal(n, inputs.size()));
  }

  /**
   * Runs backward through all steps.
   *
   * @param run as {@link #forward} left it
   * @param dH gradient that the loss sends to the hidden state after each step (n, h); null
   *     where the loss does not look
   * @param gradients all steps' shares are added
   */
  public RunGradient backward(Run<S> run, List<Matrix> dH, P gradients) {
    return backward(run, dH, run.steps().size(), gradients);
  }

  /**
   * Runs backward, and cuts the way back after every {@code chunk} steps: the gradient with
   * respect to the states {@code S_chunk, S_2chunk, …} is not passed on.
   *
   * @param run as {@link #forward} left it
   * @param dH as above
   * @param chunk at least 1
   * @param gradients all steps' shares are added
   */
  public RunGradient backward(Run<S> run, List<Matrix> dH, int chunk, P gradients) {
    requireGradients(run, dH, chunk);
    return KeptTransposes.during(cell.parameters().named().values(),
        () -> sweepBack(run, dH, chunk, gradients));
  }

  // tag::backward[]
  private RunGradient sweepBack(
      Run<S> run, List<Matrix> dH, int chunk, P gradients) {
    int T = run.steps().size();
    Matrix[] dX = new Matrix[T];
    State dState = State.zerosLike(run.initial());
    for (int t = T - 1; t >= 0; t--) {
      // tag::eq-bptt-state[]
      if (dH.get(t) != null) {
        dState.H().add(dH.get(t)); // from the loss at t
      }
      State ended = takeEnded(dState, run.mask(), t);
      RecurrentCell.StepGradient back =
          cell.backward(run.steps().get(t), dState, gradients);
      dX[t] = back.dX();
      dState = back.dPrevious(); // from t to t − 1
      // end::eq-bptt-state[]
      if (ended != null) {
        dState.add(ended);
      }
      // tag::eq-bptt-truncated[]
      if (t > 0 && t % chunk == 0) {
        dState = State.zerosLike(dState); // the cut
      }
      // end::eq-bptt-truncated[]
    }
    return new RunGradient(dState, Arrays.asList(dX));
  }
  // end::backward[]

  /** Returns the new state, with the rows of ended sequences as they were before. */
  // tag::eq-rnn-mask[]
  private static State held(State state, State previous, Mask mask, int t) {
    if (mask.isFull(t)) {
      return state;
    }
    State held = state.copy();
    for (int n = 0; n < mask.batchSize(); n++) {
      if (!mask.has(n, t)) {
        held.copyRow(previous, n);
      }
    }
    return held;
  }
  // end::eq-rnn-mask[]

  /** Moves the gradient of ended sequences, which passes step t by; null if there are none. */
  // tag::eq-bptt-mask[]
  private static State takeEnded(State dState, Mask mask, int t) {
    if (mask.isFull(t)) {
      return null;
    }
    State ended = State.zerosLike(dState);
    for (int n = 0; n < mask.batchSize(); n++) {
      if (!mask.has(n, t)) {
        ended.copyRow(dState, n);
        dState.clearRow(n);
      }
    }
    return ended;
  }
  // end::eq-bptt-mask[]

  private void require(List<Input> inputs, State initial, Mask mask) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(NO_INPUT);
    }
    if (mask.steps() != inputs.size()) {
      throw new IllegalArgumentException("the longest sequence of the mask has " + mask.steps()
          + " steps, there are inputs for " + inputs.size()
          + "; give one input a step, padded where a sequence has ended");
    }
    if (initial.H().columns() != cell.hiddenSize()) {
      throw new IllegalArgumentException("the first state has " + initial.H().columns()
          + " hidden units, the cell " + cell.hiddenSize());
    }
    for (int t = 0; t < inputs.size(); t++) {
      int n = inputs.get(t).batchSize();
      if (n != initial.batchSize() || n != mask.batchSize()) {
        throw new IllegalArgumentException("input " + t + " has " + n + " sequences, the first"
            + " state " + initial.batchSize() + " and the mask " + mask.batchSize()
            + "; pad shorter sequences and say so in the mask");
      }
      if (inputs.get(t).size() != cell.inputSize()) {
        throw new IllegalArgumentException("input " + t + " has " + inputs.get(t).size()
            + " values a sequence, the cell reads " + cell.inputSize() + "; encode inputs for this"
            + " cell, or make a cell for these inputs");
      }
    }
  }

  private void requireGradients(Run<S> run, List<Matrix> dH, int chunk) {
    if (chunk < 1) {
      throw new IllegalArgumentException(
          "the way back is cut after 1 step or more, not after " + chunk);
    }
    if (dH.size() != run.steps().size()) {
      throw new IllegalArgumentException("the run has " + run.steps().size()
          + " steps, the loss sends " + dH.size() + " gradients; send null where it sends none");
    }
  }
}
