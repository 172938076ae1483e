package unrolled.core.model;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Makes a layer of a recurrent cell: its hidden states, from the first step to the last.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 */
public final class RecurrentLayer<P extends Parameters, S extends RecurrentCell.Step>
    implements SequenceLayer<P> {

  private final RecurrentCell<P, S> cell;
  private final Recurrence<P, S> recurrence;

  /** Creates the layer of a cell, which is not copied. */
  public RecurrentLayer(RecurrentCell<P, S> cell) {
    this.cell = cell;
    this.recurrence = new Recurrence<>(cell);
  }

  @Override
  public int inputSize() {
    return cell.inputSize();
  }

  @Override
  public int outputSize() {
    return cell.hiddenSize();
  }

  @Override
  public boolean looksAhead() {
    return false;
  }

  @Override
  public String description() {
    return cell.description();
  }

  @Override
  public P parameters() {
    return cell.parameters();
  }

  @Override
  public P zeroGradients() {
    return cell.zeroGradients();
  }

  @Override
  public List<State> zeroStates(int batchSize) {
    return List.of(cell.zeroState(batchSize));
  }

  // tag::forward[]
  @Override
  public Pass<P> forward(List<Input> inputs, List<State> initial,
      Mask mask, SeededRandom noise) {
    LayerStates.require(initial, 1, this);
    Recurrence.Run<S> run =
        recurrence.forward(inputs, initial.get(0), mask);
    return new CellPass(run);
  }

  private final class CellPass implements Pass<P> {

    private final Recurrence.Run<S> run;

    CellPass(Recurrence.Run<S> run) {
      this.run = run;
    }

    @Override
    public List<Matrix> H() {
      return run.H();
    }

    @Override
    public List<State> last() {
      return List.of(run.last());
    }

    @Override
    public LayerGradient backward(List<Matrix> dH, P gradients) {
      Recurrence.RunGradient back =
          recurrence.backward(run, dH, gradients);
      return new LayerGradient(List.of(back.dInitial()), back.dX());
    }
  }
  // end::forward[]

  /** Returns what the cell computes. */
  @Override
  public String toString() {
    return "layer of " + description();
  }
}
