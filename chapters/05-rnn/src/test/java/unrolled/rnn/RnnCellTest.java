package unrolled.rnn;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RnnCellTest {

  /** tanh and ln 3 are right to an ulp or two; three steps add little. */
  private static final double ROUNDING = 1e-15;

  @Test
  @Tag("eq-rnn-hidden")
  void the_example_by_hand_counts_one_one_then_two() {
    var run = new Recurrence<>(HandExample.cell()).forward(HandExample.inputs());
    assertThat(run.H().stream().mapToDouble(H -> H.get(0, 0)).toArray())
        .containsExactly(new double[] {0.5, 0.5, 0.8}, within(ROUNDING));
  }

  @Test
  @Tag("eq-rnn-hidden")
  void two_units_worked_by_hand_with_relu() {
    RnnCell cell = new RnnCell(new RnnParameters(
        Matrix.of(new double[] {1, -1}, new double[] {0, 2}, new double[] {1, 1}),
        Matrix.of(new double[] {0.5, 1}, new double[] {-1, 2}),
        Matrix.rowVector(1, -4)), Activation.RELU);
    Matrix X = Matrix.of(new double[] {1, 2, 3}, new double[] {0, 0, -1});
    State previous = State.of(Matrix.of(new double[] {2, 1}, new double[] {4, 0}));
    // X Wxh = (4, 6), (−1, −1); H Whh = (0, 4), (2, 4); sums with b: (5, 6), (2, −1)
    assertThat(cell.forward(Input.of(X), previous).H())
        .isEqualTo(Matrix.of(new double[] {5, 6}, new double[] {2, 0}));
  }

  @Test
  @Tag("eq-rnn-hidden")
  void without_recurrent_weights_a_step_is_a_layer_that_sees_no_past() {
    SeededRandom random = new SeededRandom(1);
    RnnParameters parameters = RnnParameters.random(3, 4, random);
    parameters.Whh().fill(0);
    RnnCell cell = new RnnCell(parameters);
    Input X = Input.of(Matrix.rowVector(1, -2, 0.5));
    Matrix past = Matrix.rowVector(9, 9, 9, 9);
    assertThat(cell.forward(X, State.of(past)).H())
        .isEqualTo(cell.forward(X, cell.zeroState(1)).H());
  }

  @Test
  void a_step_changes_neither_input_nor_state_before() {
    RnnCell cell = new RnnCell(RnnParameters.random(2, 3, new SeededRandom(2)));
    Matrix X = Matrix.rowVector(1, 2);
    Matrix HPrev = Matrix.rowVector(0.1, 0.2, 0.3);
    cell.forward(Input.of(X), State.of(HPrev));
    assertThat(X).isEqualTo(Matrix.rowVector(1, 2));
    assertThat(HPrev).isEqualTo(Matrix.rowVector(0.1, 0.2, 0.3));
  }

  @Test
  void parameters_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RnnParameters(
            Matrix.zeros(2, 3), Matrix.zeros(3, 2), Matrix.zeros(1, 3)))
        .withMessage("Wxh is 2×3, so Whh must be 3×3, not 3×2");
    assertThatIllegalArgumentException().isThrownBy(() -> new RnnParameters(
            Matrix.zeros(2, 3), Matrix.zeros(3, 3), Matrix.zeros(3, 1)))
        .withMessage("Wxh is 2×3, so bh must be 1×3, not 3×1");
  }

  @Test
  void weights_are_drawn_within_the_bound_of_glorot_and_biases_are_zero() {
    RnnParameters parameters = RnnParameters.random(20, 30, new SeededRandom(3));
    double bound = Math.sqrt(6.0 / 50);
    assertThat(IntStream.range(0, 20).boxed()
        .flatMap(r -> IntStream.range(0, 30).mapToObj(c -> parameters.Wxh().get(r, c))))
        .allMatch(w -> Math.abs(w) <= bound).anyMatch(w -> Math.abs(w) > 0.9 * bound);
    assertThat(parameters.bh()).isEqualTo(Matrix.zeros(1, 30));
    assertThat(List.copyOf(parameters.named().keySet())).containsExactly("Wxh", "Whh", "bh");
    assertThat(parameters.count()).isEqualTo(20 * 30 + 30 * 30 + 30);
  }
}
