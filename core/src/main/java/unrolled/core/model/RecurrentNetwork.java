package unrolled.core.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SequenceBatch;
import unrolled.core.math.KeptTransposes;
import unrolled.core.math.Matrix;

/**
 * Joins a recurrent cell, the loop over time and an output layer to a network.
 *
 * <p>It can give an output at each step (many to many), or one for a whole sequence, read off the
 * state in which the sequence ended (many to one).
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 */
public final class RecurrentNetwork<P extends Parameters, S extends RecurrentCell.Step> {

  private final RecurrentCell<P, S> cell;
  private final Recurrence<P, S> recurrence;
  private final OutputLayer output;

  /**
   * Joins the parts.
   *
   * @param cell the recurrent cell
   * @param output reads as many hidden units as the cell has
   * @throws IllegalArgumentException if it reads another number
   */
  public RecurrentNetwork(RecurrentCell<P, S> cell, OutputLayer output) {
    if (output.parameters().hiddenSize() != cell.hiddenSize()) {
      throw new IllegalArgumentException("the cell has " + cell.hiddenSize()
          + " hidden units, the output layer reads " + output.parameters().hiddenSize());
    }
    this.cell = cell;
    this.recurrence = new Recurrence<>(cell);
    this.output = output;
  }

  /**
   * Holds a pass forward.
   *
   * @param run of the cell
   * @param O output (n, q) after each step; means nothing where a sequence has ended
   */
  public record Pass<S>(Recurrence.Run<S> run, List<Matrix> O) {

    /** Returns the state after the last step, to carry on from. */
    public State last() {
      return run.last();
    }
  }

  /** Returns the recurrent cell. */
  public RecurrentCell<P, S> cell() {
    return cell;
  }

  /** Returns the output layer. */
  public OutputLayer output() {
    return output;
  }

  /** Returns q, the number of outputs. */
  public int outputSize() {
    return output.parameters().outputSize();
  }

  /** Returns the loop over time. */
  public Recurrence<P, S> recurrence() {
    return recurrence;
  }

  /** Returns the parameters of cell and output layer, themselves and not copies. */
  public NetworkParameters<P> parameters() {
    return new NetworkParameters<>(cell.parameters(), output.parameters());
  }

  /** Returns new gradients of zeros, of the shapes of the parameters. */
  public NetworkParameters<P> zeroGradients() {
    OutputParameters shapes = output.parameters();
    return new NetworkParameters<>(cell.zeroGradients(),
        OutputParameters.zeros(shapes.hiddenSize(), shapes.outputSize()));
  }

  /**
   * Runs forward, with an output at each step.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param initial {@code S_0}; a state of zeros, or the last one of the pass before
   * @param mask which steps of which sequence are real
   * @throws IllegalArgumentException if there is no input, if batch sizes or lengths differ, or if
   *     a real input is NaN or infinite
   */
  // tag::forward[]
  public Pass<S> forward(List<Input> inputs, State initial, Mask mask) {
    return read(inputs, recurrence.forward(
        withoutPadding(inputs, mask), initial, mask));
  }

  private Pass<S> read(List<Input> inputs, Recurrence.Run<S> run) {
    requireFinite(inputs, run.mask());
    List<Matrix> O = new ArrayList<>();
    for (State state : run.states()) {
      O.add(output.forward(state.H()));
    }
    return new Pass<>(run, O);
  }
  // end::forward[]

  /** Runs forward from a state of zeros, all sequences being of the same length. */
  public Pass<S> forward(List<Input> inputs) {
    return read(inputs, recurrence.forward(inputs));
  }

  /**
   * Runs backward from the outputs through all steps.
   *
   * @param pass as {@link #forward} left it
   * @param dO gradient of the loss with respect to each output (n, q), zero where a sequence has
   *     ended; null where the loss does not look
   * @param gradients added to
   */
  public Recurrence.RunGradient backward(
      Pass<S> pass, List<Matrix> dO, NetworkParameters<P> gradients) {
    return backward(pass, dO, pass.O().size(), gradients);
  }

  /**
   * Runs backward, and cuts the way back after every {@code chunk} steps.
   *
   * @param pass as {@link #forward} left it
   * @param dO as above
   * @param chunk at least 1
   * @param gradients added to
   */
  // tag::backward[]
  public Recurrence.RunGradient backward(Pass<S> pass,
      List<Matrix> dO, int chunk, NetworkParameters<P> gradients) {
    requireOneGradientAStep(pass, dO);
    List<Matrix> dH = KeptTransposes.during(
        List.of(output.parameters().Whq()),
        () -> backThroughOutputs(pass, dO, gradients));
    return recurrence.backward(pass.run(), dH, chunk, gradients.cell());
  }

  private List<Matrix> backThroughOutputs(Pass<S> pass,
      List<Matrix> dO, NetworkParameters<P> gradients) {
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < dO.size(); t++) {
      dH.add(dO.get(t) == null ? null : output.backward(
          pass.run().states().get(t).H(), dO.get(t),
          gradients.output()));
    }
    return dH;
  }
  // end::backward[]

  /**
   * Runs forward, with one output for each whole sequence.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param mask which steps of which sequence are real
   * @return the run, and as its only output (n, q) the one read off the last state
   */
  // tag::forward-last[]
  public Pass<S> forwardToLast(List<Input> inputs, Mask mask) {
    Recurrence.Run<S> run = recurrence.forward(
        withoutPadding(inputs, mask),
        cell.zeroState(mask.batchSize()), mask);
    requireFinite(inputs, mask);
    return new Pass<>(run, List.of(output.forward(run.last().H())));
  }
  // end::forward-last[]

  /**
   * Runs backward from the only output of {@link #forwardToLast}.
   *
   * @param pass as it was left
   * @param dO gradient of the loss with respect to that output (n, q)
   * @param gradients added to
   */
  // tag::backward-last[]
  public Recurrence.RunGradient backwardFromLast(
      Pass<S> pass, Matrix dO, NetworkParameters<P> gradients) {
    List<Matrix> dH = new ArrayList<>(
        Collections.nCopies(pass.run().steps().size(), null));
    dH.set(dH.size() - 1, output.backward(
        pass.last().H(), dO, gradients.output()));
    return recurrence.backward(pass.run(), dH, gradients.cell());
  }
  // end::backward-last[]

  private void requireOneGradientAStep(Pass<S> pass, List<Matrix> dO) {
    if (pass.O().size() != pass.run().steps().size()) {
      throw new IllegalArgumentException("this pass has one output for the whole sequence; go back"
          + " from the last");
    }
    if (dO.size() != pass.O().size()) {
      throw new IllegalArgumentException("the pass has " + pass.O().size() + " outputs, the loss"
          + " sends " + dO.size() + " gradients; send null where it sends none");
    }
  }

  /** Returns sizes and number of weights. */
  @Override
  public String toString() {
    return cell.inputSize() + " inputs, " + cell.hiddenSize() + " hidden units, " + outputSize()
        + " outputs, " + parameters().count() + " weights";
  }

  private static List<Input> withoutPadding(List<Input> inputs, Mask mask) {
    List<Input> clean = new ArrayList<>();
    for (Input input : inputs) {
      clean.add(mask.withoutPadding(input, clean.size()));
    }
    return clean;
  }

  private static void requireFinite(List<Input> inputs, Mask mask) {
    for (int t = 0; t < inputs.size(); t++) {
      if (inputs.get(t) instanceof Input.Numbers numbers) {
        SequenceBatch.requireFinite("input", numbers.X(), t, mask);
      }
    }
  }
}
