package unrolled.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.GradientCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RecurrenceTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  private final SeededRandom random = new SeededRandom(5);
  private final LeakyCell cell =
      new LeakyCell(Initializer.uniform(1).create(3, 2, random), 0.7, -0.3, 0.5);
  private final Recurrence<LeakyCell.Weights, LeakyCell.Trace> recurrence =
      new Recurrence<>(cell);

  @Test
  void a_run_in_two_parts_is_a_run_in_one() {
    List<Input> inputs = inputs(6, 4);
    State whole = recurrence.forward(inputs).last();
    State half = recurrence.forward(inputs.subList(0, 3)).last();
    State rest = recurrence.forward(inputs.subList(3, 6), half, Mask.equal(4, 3)).last();
    assertThat(rest.H()).isEqualTo(whole.H());
    assertThat(rest.part(1)).isEqualTo(whole.part(1));
  }

  @Test
  @Tag("eq-rnn-mask")
  void a_padded_sequence_ends_in_the_state_of_the_same_sequence_alone() {
    List<Input> inputs = inputs(5, 2);
    State padded = recurrence.forward(inputs, cell.zeroState(2), new Mask(5, 3)).last();
    List<Input> alone = new ArrayList<>();
    for (Input input : inputs.subList(0, 3)) {
      alone.add(Input.of(Matrix.of(((Input.Numbers) input).X().row(1))));
    }
    State last = recurrence.forward(alone).last();
    assertThat(padded.H().row(1)).isEqualTo(last.H().row(0));
    assertThat(padded.part(1).row(1)).isEqualTo(last.part(1).row(0));
  }

  @Test
  void what_stands_in_the_padding_changes_nothing() {
    List<Input> inputs = inputs(4, 2);
    Mask mask = new Mask(4, 2);
    State first = random(2);
    LeakyCell.Weights before = cell.zeroGradients();
    List<Matrix> dH = dH(4, 2);
    RunGradients a = gradients(inputs, first, mask, dH, before);
    for (Input input : inputs.subList(2, 4)) {
      Arrays.fill(((Input.Numbers) input).X().row(1), 1e6);
    }
    LeakyCell.Weights after = cell.zeroGradients();
    RunGradients b = gradients(inputs, first, mask, dH, after);
    assertThat(b.last().H()).isEqualTo(a.last().H());
    assertThat(after.W()).isEqualTo(before.W());
    assertThat(b.run().dX().get(3).row(1)).containsOnly(0);
  }

  @Test
  @Tag("eq-bptt-state")
  void gradients_of_parameters_inputs_and_first_state_are_those_of_central_differences() {
    for (Mask mask : List.of(new Mask(1), new Mask(3, 3), new Mask(2, 5, 1, 4))) {
      List<Input> inputs = inputs(mask.steps(), mask.batchSize());
      State first = random(mask.batchSize());
      List<Matrix> dH = dH(mask.steps(), mask.batchSize());
      DoubleSupplier loss = () -> loss(recurrence.forward(inputs, first, mask), dH);
      LeakyCell.Weights gradients = cell.zeroGradients();
      RunGradients g = gradients(inputs, first, mask, dH, gradients);
      assertThat(GradientCheck.largestRelativeError(loss, cell.parameters(), gradients))
          .isLessThan(DIFFERENCES);
      for (int t = 0; t < mask.steps(); t++) {
        Matrix X = ((Input.Numbers) inputs.get(t)).X();
        near(g.run().dX().get(t), GradientCheck.centralDifferences(loss, X));
      }
      for (int p = 0; p < 2; p++) {
        near(g.run().dInitial().part(p), GradientCheck.centralDifferences(loss, first.part(p)));
      }
    }
  }

  @Test
  @Tag("eq-bptt-truncated")
  void a_cut_after_k_steps_is_a_run_of_chunks_with_the_state_carried() {
    List<Input> inputs = inputs(7, 3);
    List<Matrix> dH = dH(7, 3);
    LeakyCell.Weights cut = cell.zeroGradients();
    recurrence.backward(recurrence.forward(inputs), dH, 3, cut);
    LeakyCell.Weights chunks = cell.zeroGradients();
    State state = cell.zeroState(3);
    for (int from : new int[] {0, 3, 6}) {
      int to = Math.min(7, from + 3);
      var run = recurrence.forward(inputs.subList(from, to), state, Mask.equal(3, to - from));
      recurrence.backward(run, dH.subList(from, to), chunks);
      state = run.last();
    }
    near(cut.W(), chunks.W());
    near(cut.abc(), chunks.abc());
  }

  @Test
  void a_cut_beyond_the_end_cuts_nothing_and_one_after_each_step_sees_no_past() {
    List<Input> inputs = inputs(4, 2);
    List<Matrix> dH = dH(4, 2);
    LeakyCell.Weights full = cell.zeroGradients();
    recurrence.backward(recurrence.forward(inputs), dH, full);
    LeakyCell.Weights beyond = cell.zeroGradients();
    recurrence.backward(recurrence.forward(inputs), dH, 99, beyond);
    assertThat(beyond.W()).isEqualTo(full.W());
    LeakyCell.Weights one = cell.zeroGradients();
    recurrence.backward(recurrence.forward(inputs), dH, 1, one);
    Matrix direct = Matrix.zeros(3, 2);
    for (int t = 0; t < 4; t++) {
      inputs.get(t).backward(dH.get(t), cell.parameters().W(), direct);
    }
    near(one.W(), direct);
  }

  @Test
  @Tag("eq-rnn-lookup")
  void symbols_are_rows_of_the_weights_and_have_no_gradient() {
    Input symbols = Input.of(new int[] {2, 0}, 3);
    Matrix X = Matrix.of(new double[] {0, 0, 1}, new double[] {1, 0, 0});
    var run = recurrence.forward(List.of(symbols));
    assertThat(run.last().H()).isEqualTo(recurrence.forward(List.of(Input.of(X))).last().H());
    LeakyCell.Weights gradients = cell.zeroGradients();
    LeakyCell.Weights expected = cell.zeroGradients();
    List<Matrix> dH = dH(1, 2);
    assertThat(recurrence.backward(run, dH, gradients).dX().get(0)).isNull();
    recurrence.backward(recurrence.forward(List.of(Input.of(X))), dH, expected);
    assertThat(gradients.W()).isEqualTo(expected.W());
  }

  @Test
  void bad_runs_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> recurrence.forward(List.of()))
        .withMessageContaining("at least one input");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.forward(inputs(3, 2), cell.zeroState(2), new Mask(2, 2)))
        .withMessageContaining("has 2 steps, there are inputs for 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.forward(inputs(3, 2), cell.zeroState(1), new Mask(3, 3)))
        .withMessageContaining("has 2 sequences, the first state 1 and the mask 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.forward(inputs(3, 2), cell.zeroState(2), new Mask(3)))
        .withMessageContaining("has 2 sequences, the first state 2 and the mask 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.forward(
            inputs(3, 2), State.zeros(2, 7, 2), Mask.equal(2, 3)))
        .withMessageContaining("the first state has 7 hidden units, the cell");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> State.of(Matrix.zeros(2, 3), Matrix.zeros(3, 3)))
        .withMessage("the parts of a state have one shape, not 2×3 and 3×3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> State.of(Matrix.zeros(2, 3), Matrix.zeros(2, 4)))
        .withMessage("the parts of a state have one shape, not 2×3 and 2×4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.forward(List.of(Input.of(Matrix.zeros(1, 5)))))
        .withMessageContaining("has 5 values a sequence, the cell reads 3");
    assertThatIllegalArgumentException().isThrownBy(() -> new Mask(3, 0))
        .withMessageContaining("sequence 1 of the batch has length 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Input.of(new int[] {0, 3}, 3))
        .withMessageContaining("sequence 1 has the symbol 3");
    var run = recurrence.forward(inputs(2, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.backward(run, dH(2, 1), 0, cell.zeroGradients()))
        .withMessageContaining("not after 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recurrence.backward(run, dH(1, 1), cell.zeroGradients()))
        .withMessageContaining("sends 1 gradients");
  }

  private record RunGradients(State last, Recurrence.RunGradient run) {}

  private RunGradients gradients(List<Input> inputs, State first, Mask mask, List<Matrix> dH,
      LeakyCell.Weights gradients) {
    var run = recurrence.forward(inputs, first, mask);
    return new RunGradients(run.last(), recurrence.backward(run, dH, gradients));
  }

  private static double loss(Recurrence.Run<LeakyCell.Trace> run, List<Matrix> dH) {
    double sum = 0;
    for (int t = 0; t < dH.size(); t++) {
      sum += run.H().get(t).hadamard(dH.get(t)).sum();
    }
    return sum;
  }

  private List<Input> inputs(int steps, int batchSize) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      inputs.add(Input.of(Initializer.uniform(1).create(batchSize, 3, random)));
    }
    return inputs;
  }

  private List<Matrix> dH(int steps, int batchSize) {
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      dH.add(Initializer.uniform(1).create(batchSize, 2, random));
    }
    return dH;
  }

  private State random(int batchSize) {
    return State.of(Initializer.uniform(1).create(batchSize, 2, random),
        Initializer.uniform(1).create(batchSize, 2, random));
  }

  private static void near(Matrix actual, Matrix expected) {
    assertThat(actual.minus(expected).norm())
        .isCloseTo(0, within(DIFFERENCES * Math.max(1, expected.norm())));
  }
}
