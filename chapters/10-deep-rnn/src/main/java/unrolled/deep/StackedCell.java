package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Does one step of several cells on top of each other: all layers of a step before the next step.
 *
 * <p>{@link Stack} computes the same grid of states row by row, a layer at a time. This one goes
 * column by column, and so it can read a sequence of which the next step is not known yet. Its
 * state has the states of all layers, the top layer's first.
 */
public final class StackedCell implements RecurrentCell<StackParameters, StackedCell.Steps> {

  private final List<RecurrentCell<?, ?>> cells;

  /**
   * Stacks cells, which are not copied.
   *
   * @param cells from the lowest up, at least one, all with the same number of hidden units
   * @throws IllegalArgumentException if there is none, or one doesn't read what the one below gives
   */
  public StackedCell(List<? extends RecurrentCell<?, ?>> cells) {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("a stacked cell has at least 1 layer, not 0");
    }
    int hiddenSize = cells.get(0).hiddenSize();
    for (int l = 1; l < cells.size(); l++) {
      if (cells.get(l).inputSize() != hiddenSize || cells.get(l).hiddenSize() != hiddenSize) {
        throw new IllegalArgumentException("the lowest layer has " + hiddenSize + " units, so"
            + " layer " + (l + 1) + " has to read and to have as many, not " + cells.get(l).inputSize()
            + " and " + cells.get(l).hiddenSize());
      }
    }
    this.cells = List.copyOf(cells);
  }

  /**
   * Holds what one step of each layer left.
   *
   * @param layers from the lowest up
   */
  public record Steps(List<Step> layers) implements Step {
    @Override
    public State state() {
      List<Matrix> parts = new ArrayList<>();
      for (int l = layers.size() - 1; l >= 0; l--) {
        addParts(parts, layers.get(l).state());
      }
      return State.of(parts.toArray(Matrix[]::new));
    }
  }

  private static void addParts(List<Matrix> parts, State state) {
    for (int p = 0; p < state.parts(); p++) {
      parts.add(state.part(p));
    }
  }

  /** Returns the cells, from the lowest up. */
  public List<RecurrentCell<?, ?>> cells() {
    return cells;
  }

  @Override
  public int inputSize() {
    return cells.get(0).inputSize();
  }

  @Override
  public int hiddenSize() {
    return cells.get(0).hiddenSize();
  }

  @Override
  public String description() {
    return String.join(", then ", cells.stream().map(RecurrentCell::description).toList());
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(),
        cells.stream().mapToInt(cell -> cell.zeroState(1).parts()).sum());
  }

  @Override
  public StackParameters parameters() {
    return new StackParameters(cells.stream().<Parameters>map(RecurrentCell::parameters).toList());
  }

  @Override
  public StackParameters zeroGradients() {
    return new StackParameters(
        cells.stream().<Parameters>map(RecurrentCell::zeroGradients).toList());
  }

  /** Cuts a state into those of the layers, from the lowest up. */
  private State[] cut(State state) {
    State[] states = new State[cells.size()];
    int from = 0;
    for (int l = cells.size() - 1; l >= 0; l--) {
      Matrix[] parts = new Matrix[cells.get(l).zeroState(1).parts()];
      int first = from;
      Arrays.setAll(parts, p -> state.part(first + p));
      states[l] = State.of(parts);
      from += parts.length;
    }
    return states;
  }

  // tag::eq-deep-layers[]
  @Override
  public Steps forward(Input X, State previous) {
    State[] before = cut(previous);
    List<Step> steps = new ArrayList<>();
    Input below = X;
    for (int l = 0; l < cells.size(); l++) {
      Step step = cells.get(l).forward(below, before[l]);
      steps.add(step);
      below = Input.of(step.state().H()); // what the next layer reads
    }
    return new Steps(steps);
  }
  // end::eq-deep-layers[]

  // tag::eq-deep-back-layers[]
  @Override
  public StepGradient backward(
      Steps step, State dState, StackParameters gradients) {
    State[] d = cut(dState); // from the next step, layer by layer
    List<Matrix> dPrevious = new ArrayList<>();
    Matrix dX = null;
    for (int l = cells.size() - 1; l >= 0; l--) {
      if (dX != null) {
        d[l].H().add(dX); // and from the layer above
      }
      StepGradient back = backward(cells.get(l),
          step.layers().get(l), d[l], gradients.layers().get(l));
      addParts(dPrevious, back.dPrevious());
      dX = back.dX();
    }
    return new StepGradient(
        State.of(dPrevious.toArray(Matrix[]::new)), dX);
  }
  // end::eq-deep-back-layers[]

  /** The step and the gradients of a layer are those that its cell made, of its own types. */
  @SuppressWarnings("unchecked")
  static <P extends Parameters, S extends RecurrentCell.Step> StepGradient backward(
      RecurrentCell<P, S> cell, Step step, State dState, Parameters gradients) {
    return cell.backward((S) step, dState, (P) gradients);
  }
}
