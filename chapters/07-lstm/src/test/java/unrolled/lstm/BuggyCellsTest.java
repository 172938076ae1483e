package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;
import unrolled.core.report.Results;
import unrolled.core.train.CellCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Breaks the cell on purpose, and says which partial derivatives show it from which length on. */
class BuggyCellsTest {

  private static final Results RESULTS = Results.of("lstm");

  /** Where a broken gradient differs, it differs by far more than rounding. */
  private static final double WRONG = 1e-6;

  private static final Set<String> OUTPUT_GATE = Set.of("Wxo", "Who", "bo");

  /** What is broken. */
  private enum Bug { NONE, REPLACES, CUTS, CARRIES_H }

  /** A cell with a bug. */
  private record Buggy(LstmCell cell, Bug bug) implements RecurrentCell<LstmParameters, LstmStep> {

    @Override
    public int inputSize() {
      return cell.inputSize();
    }

    @Override
    public int hiddenSize() {
      return cell.hiddenSize();
    }

    @Override
    public State zeroState(int batchSize) {
      return cell.zeroState(batchSize);
    }

    @Override
    public LstmParameters parameters() {
      return cell.parameters();
    }

    @Override
    public LstmParameters zeroGradients() {
      return cell.zeroGradients();
    }

    @Override
    public LstmStep forward(Input X, State previous) {
      return bug == Bug.CARRIES_H
          ? cell.forward(X, State.of(previous.H(), previous.H())) : cell.forward(X, previous);
    }

    @Override
    public StepGradient backward(LstmStep step, State dState, LstmParameters gradients) {
      if (bug == Bug.REPLACES) {
        dState.part(1).fill(0);
      }
      StepGradient back = cell.backward(step, dState, gradients);
      Matrix dH = back.dPrevious().H();
      Matrix dC = back.dPrevious().part(1);
      if (bug == Bug.CUTS) {
        return new StepGradient(State.of(dH.scale(0), dC), back.dX());
      }
      if (bug == Bug.CARRIES_H) { // the right gradient of the wrong cell
        return new StepGradient(State.of(dH.plus(dC), dC.scale(0)), back.dX());
      }
      return back;
    }
  }

  /** Returns the names of the weights whose gradient is wrong after some steps. */
  private static Set<String> wrong(Bug bug, int steps, double first) {
    Map<String, Matrix> right = gradients(Bug.NONE, steps, first);
    Set<String> wrong = new TreeSet<>();
    gradients(bug, steps, first).forEach((name, gradient) -> {
      if (gradient.minus(right.get(name)).norm() > WRONG) {
        wrong.add(name);
      }
    });
    return wrong;
  }

  private static Map<String, Matrix> gradients(Bug bug, int steps, double first) {
    SeededRandom random = new SeededRandom(8);
    LstmCell cell = new LstmCell(LstmParameters.random(2, 3, 1, random));
    List<Input> X = new ArrayList<>();
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      X.add(Input.of(Initializer.uniform(1).create(2, 2, random)));
      dH.add(Initializer.uniform(1).create(2, 3, random));
    }
    State initial = State.of(Initializer.uniform(1).create(2, 3, random).scale(first),
        Initializer.uniform(1).create(2, 3, random).scale(first));
    Recurrence<LstmParameters, LstmStep> loop = new Recurrence<>(new Buggy(cell, bug));
    LstmParameters gradients = cell.zeroGradients();
    loop.backward(loop.forward(X, initial, Mask.equal(2, steps)), dH, gradients);
    return gradients.named();
  }

  private static Set<String> allBut(Set<String> right) {
    Set<String> names = new TreeSet<>(LstmParameters.zeros(1, 1).named().keySet());
    names.removeAll(right);
    return names;
  }

  @Test
  void a_cell_that_replaces_what_comes_from_behind_is_right_for_one_step() {
    assertThat(wrong(Bug.REPLACES, 1, 1)).isEmpty();
    assertThat(wrong(Bug.REPLACES, 2, 1)).isEqualTo(allBut(OUTPUT_GATE));
    assertThat(wrong(Bug.REPLACES, 3, 1)).isEqualTo(allBut(Set.of()));
  }

  @Test
  void a_cell_whose_gates_hand_nothing_back_is_right_for_one_step() {
    assertThat(wrong(Bug.CUTS, 1, 1)).isEmpty();
    assertThat(wrong(Bug.CUTS, 2, 1)).isEqualTo(allBut(Set.of()));
  }

  @Test
  void from_a_first_state_of_zeros_some_weights_look_right_a_step_longer() {
    assertThat(wrong(Bug.CUTS, 2, 0)).isNotEmpty()
        .doesNotContain("Wxf", "bf", "Whi", "Whf", "Whc", "Who");
    assertThat(wrong(Bug.CUTS, 3, 0)).isEqualTo(allBut(Set.of()));
  }

  @Test
  void a_cell_that_carries_the_hidden_state_passes_the_check_and_forgets() {
    SeededRandom random = new SeededRandom(9);
    Buggy buggy = new Buggy(
        new LstmCell(LstmParameters.random(2, 3, 1, random)), Bug.CARRIES_H);
    assertThat(CellCheck.largestRelativeError(buggy, new Mask(5, 3), random)).isLessThan(1e-7);
    LstmParameters open = LstmParameters.zeros(1, 1);
    open.forget().b().fill(40);
    open.output().b().fill(40);
    double right = last(new Buggy(new LstmCell(open), Bug.NONE));
    double carried = last(new Buggy(new LstmCell(open), Bug.CARRIES_H));
    assertThat(right).isEqualTo(1);
    double iterated = 1;
    for (int t = 1; t < 100; t++) {
      iterated = Exponential.tanh(iterated);
    }
    assertThat(carried).isCloseTo(iterated, within(1e-12));
    RESULTS.number("lstm-bug-carried", carried, 2);
  }

  /** Returns the cell state after a hundred steps that began at 1. */
  private static double last(Buggy cell) {
    List<Input> X = new ArrayList<>();
    for (int t = 0; t < 100; t++) {
      X.add(Input.of(Matrix.zeros(1, 1)));
    }
    State first = State.of(Matrix.rowVector(1), Matrix.rowVector(1));
    return new Recurrence<>(cell).forward(X, first, Mask.equal(1, 100)).last().part(1).get(0, 0);
  }

  @Test
  void a_bias_that_went_to_another_gate_leaves_the_forget_gate_at_a_half() {
    LstmParameters first = LstmParameters.zeros(1, 1);
    first.output().b().fill(1);
    LstmStep step = new LstmCell(first).forward(Input.of(Matrix.zeros(1, 1)),
        State.zeros(1, 1, 2));
    assertThat(step.F().get(0, 0)).isEqualTo(0.5);
  }
}
