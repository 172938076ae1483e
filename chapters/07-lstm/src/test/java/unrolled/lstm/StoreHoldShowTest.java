package unrolled.lstm;

import java.util.Arrays;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.lstm.StoreHoldShow.TARGET;

/** Holds the numbers worked by hand: fractions, and one tangent that the text leaves a letter. */
class StoreHoldShowTest {

  /** Ten operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  /** Half a unit of the last digit that the text shows. */
  private static final Offset<Double> FOUR_DECIMALS = Offset.offset(5e-5);

  private static final Offset<Double> THREE_DECIMALS = Offset.offset(5e-4);

  private final LstmCell cell = StoreHoldShow.cell();
  private final Recurrence<LstmParameters, LstmStep> recurrence = new Recurrence<>(cell);
  private final Recurrence.Run<LstmStep> run = recurrence.forward(StoreHoldShow.inputs());
  private final List<LstmStep> steps = run.steps();

  private static double only(Matrix matrix) {
    assertThat(matrix.rows() * matrix.columns()).isEqualTo(1);
    return matrix.get(0, 0);
  }

  @Test
  @Tag("eq-lstm-forget-gate")
  @Tag("eq-lstm-input-gate")
  @Tag("eq-lstm-output-gate")
  @Tag("eq-lstm-candidate")
  void gates_and_candidates_by_hand_are_fractions() {
    assertThat(steps.stream().mapToDouble(step -> only(step.F())).toArray())
        .containsExactly(new double[] {0.9, 0.9, 0.75}, ROUNDING);
    assertThat(steps.stream().mapToDouble(step -> only(step.I())).toArray())
        .containsExactly(new double[] {0.9, 0.1, 0.1}, ROUNDING);
    assertThat(steps.stream().mapToDouble(step -> only(step.O())).toArray())
        .containsExactly(new double[] {0.1, 0.1, 0.9}, ROUNDING);
    assertThat(steps.stream().mapToDouble(step -> only(step.CTilde())).toArray())
        .containsExactly(new double[] {0.8, 0, 0}, ROUNDING);
  }

  @Test
  @Tag("eq-lstm-cell-state")
  @Tag("eq-lstm-hidden")
  void the_cell_state_holds_while_the_hidden_state_hides_and_shows() {
    assertThat(steps.stream().mapToDouble(step -> only(step.C())).toArray())
        .containsExactly(new double[] {0.72, 0.648, 0.486}, ROUNDING);
    double[] h = steps.stream().mapToDouble(step -> only(step.H())).toArray();
    assertThat(h).containsExactly(new double[] {0.1 * StrictMath.tanh(0.72),
        0.1 * StrictMath.tanh(0.648), 0.9 * StrictMath.tanh(0.486)}, ROUNDING);
    assertThat(h).containsExactly(new double[] {0.0617, 0.0570, 0.4059}, FOUR_DECIMALS);
    assertThat(StrictMath.tanh(0.486)).isCloseTo(0.4510, FOUR_DECIMALS);
  }

  @Test
  @Tag("eq-lstm-back-output-gate")
  @Tag("eq-lstm-back-cell-state")
  @Tag("eq-lstm-back-candidate")
  @Tag("eq-lstm-back-forget-gate")
  @Tag("eq-lstm-back-previous-cell-state")
  @Tag("eq-lstm-back-input-gate")
  @Tag("eq-lstm-back-weights")
  void the_gradient_by_hand_arrives_by_the_product_of_the_forget_gates() {
    LstmParameters gradients = cell.zeroGradients();
    double tau = StrictMath.tanh(0.486);
    double error = 0.9 * tau - TARGET;
    Matrix dH = Matrix.rowVector(error);
    var back = recurrence.backward(run, Arrays.asList(null, null, dH), gradients);
    double delta = error * 0.9 * (1 - tau * tau);
    assertThat(error).isCloseTo(-0.3141, FOUR_DECIMALS);
    assertThat(delta).isCloseTo(-0.2252, FOUR_DECIMALS);
    assertThat(only(back.dInitial().part(1))).as("all three gates")
        .isCloseTo(0.9 * 0.9 * 0.75 * delta, ROUNDING);
    assertThat(only(back.dInitial().H())).as("no gate reads h").isZero();
    assertThat(gradients.candidate().Wx().get(0, 0)).isCloseTo(0.2187 * delta, ROUNDING);
    assertThat(gradients.candidate().Wx().get(0, 0)).isCloseTo(-0.049, THREE_DECIMALS);
    assertThat(only(gradients.candidate().b())).as("steps 2 and 3 let in a tenth")
        .isCloseTo((0.2187 + 0.075 + 0.1) * delta, ROUNDING);
    assertThat(only(gradients.input().b())).isCloseTo(0.0486 * delta, ROUNDING);
    assertThat(only(gradients.forget().b())).isCloseTo((0.0486 + 0.1215) * delta, ROUNDING);
    assertThat(only(gradients.forget().b())).isCloseTo(-0.038, THREE_DECIMALS);
    assertThat(only(gradients.forget().Wh())).as("a weight of zero learns, too").isCloseTo(
        (0.1 * StrictMath.tanh(0.72) * 0.0486 + 0.1 * StrictMath.tanh(0.648) * 0.1215) * delta,
        ROUNDING);
    assertThat(only(gradients.output().b())).isCloseTo(error * tau * 0.09, ROUNDING);
    assertThat(only(gradients.output().b())).isCloseTo(-0.013, THREE_DECIMALS);
  }

  @Test
  void a_gate_that_was_open_changes_the_stored_number_by_what_it_still_lacks() {
    double[] shut = {0.1, 0.25, 0.1}; // 1 − f_2, 1 − f_3, 1 − i_1
    double[] slopes = new double[3];
    for (int gate = 0; gate < 3; gate++) {
      double step = 1e-5;
      slopes[gate] = (moved(gate, step) - moved(gate, -step)) / (2 * step);
      assertThat(slopes[gate]).isCloseTo(0.486 * shut[gate], Offset.offset(1e-9));
    }
  }

  /** Returns c_3 if the sum inside one gate is moved: f_2, f_3 or i_1. */
  private double moved(int gate, double by) {
    double f2 = 1 / (1 + StrictMath.exp(-2 * StoreHoldShow.LAMBDA - (gate == 0 ? by : 0)));
    double f3 = 1 / (1 + StrictMath.exp(-StoreHoldShow.LAMBDA - (gate == 1 ? by : 0)));
    double i1 = 1 / (1 + StrictMath.exp(-2 * StoreHoldShow.LAMBDA - (gate == 2 ? by : 0)));
    return f3 * f2 * i1 * 0.8;
  }

  @Test
  void the_example_reads_two_values_a_step() {
    assertThat(StoreHoldShow.inputs()).extracting(Input::size).containsOnly(2);
  }
}
