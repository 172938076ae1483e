package unrolled.gru;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Says which gated recurrent unit is which LSTM whose input gate is what the forget gate leaves. */
class CoupledLstmTest {

  /** Twenty steps of a few roundings of numbers near 1. */
  private static final double ROUNDING = 1e-14;

  private static final double SHUT = 40;
  private static final int STEPS = 20;

  /** A cell with its reset gate at 1, and the coupled LSTM of the same sums with O at 1. */
  private static GruParameters gru(double size) {
    GruParameters parameters = RandomGru.parameters(
        2, 3, GruForm.RESET_BEFORE, size, new SeededRandom(5));
    parameters.reset().Wx().fill(0);
    parameters.reset().Wh().fill(0);
    parameters.reset().b().fill(SHUT);
    return parameters;
  }

  private static LstmCell lstm(GruParameters gru) {
    LstmParameters open = LstmParameters.zeros(2, 3);
    open.output().b().fill(SHUT);
    return new LstmCell(new LstmParameters(
        null, gru.update(), gru.candidate(), open.output(), null, null, null));
  }

  private static List<Input> inputs(double size) {
    Matrix X = RandomGru.sequence(STEPS, 2, new SeededRandom(6)).scale(size);
    return IntStream.range(0, STEPS)
        .mapToObj(t -> Input.of(Matrix.rowVector(X.row(t)))).toList();
  }

  private static double distance(GruParameters gru, List<Input> inputs, int step) {
    Matrix H = new Recurrence<>(new GruCell(gru)).forward(inputs).H().get(step);
    State state = new Recurrence<>(lstm(gru)).forward(inputs).states().get(step);
    return state.part(1).minus(H).norm();
  }

  @Test
  void without_recurrent_weights_the_cell_state_is_the_other_cells_hidden_state() {
    GruParameters gru = gru(1.5);
    gru.update().Wh().fill(0);
    gru.candidate().Wh().fill(0);
    for (int t = 0; t < STEPS; t++) {
      assertThat(distance(gru, inputs(1), t)).isCloseTo(0, within(ROUNDING));
    }
  }

  @Test
  void with_them_the_first_step_agrees_and_the_second_does_not_since_it_sees_a_tanh() {
    assertThat(distance(gru(1.5), inputs(1), 0)).isCloseTo(0, within(ROUNDING));
    assertThat(distance(gru(1.5), inputs(1), 1)).isGreaterThan(1e-3);
  }

  @Test
  void halve_the_inputs_and_the_difference_is_about_an_eighth() {
    GruParameters gru = gru(1.5);
    gru.candidate().b().fill(0);
    double one = distance(gru, inputs(0.02), 1);
    double half = distance(gru, inputs(0.01), 1);
    assertThat(one / half).isBetween(7.0, 9.0);
  }
}
