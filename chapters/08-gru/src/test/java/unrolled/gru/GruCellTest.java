package unrolled.gru;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class GruCellTest {

  /** Thirty steps of sums of a few products near 1, in another order. */
  private static final double ROUNDING = 1e-13;

  /** A bias at which the logistic function is 1 to the last bit, or 0 beside any number near 1. */
  private static final double SHUT = 40;

  private final SeededRandom random = new SeededRandom(8);

  @ParameterizedTest
  @EnumSource
  @Tag("eq-gru-reset-gate")
  @Tag("eq-gru-update-gate")
  @Tag("eq-gru-candidate")
  @Tag("eq-gru-candidate-after")
  @Tag("eq-gru-hidden")
  void a_run_is_that_of_plain_loops(GruForm form) {
    for (int h = 1; h <= 5; h++) {
      GruParameters parameters = RandomGru.parameters(3, h, form, 1.5, random);
      Matrix X = RandomGru.sequence(30, 3, random);
      assertThat(RandomGru.last(parameters, X)).containsExactly(
          new PlainGru(parameters, true).last(X), within(ROUNDING));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_the_weights_no_state_is_larger_than_one(GruForm form) {
    for (int cell = 0; cell < 50; cell++) {
      GruParameters parameters = RandomGru.parameters(2, 4, form, 20, random);
      for (Matrix H : RandomGru.states(
          new GruCell(parameters), RandomGru.sequence(50, 2, random))) {
        for (double h : H.row(0)) {
          assertThat(Math.abs(h)).isLessThanOrEqualTo(1);
        }
      }
    }
  }

  @Test
  @Tag("eq-gru-hidden")
  void the_new_state_lies_between_the_old_one_and_the_candidate() {
    GruCell cell = new GruCell(RandomGru.parameters(2, 4, GruForm.RESET_BEFORE, 3, random));
    State old = State.of(Matrix.rowVector(0.9, -0.9, 0.1, 0));
    for (int i = 0; i < 100; i++) {
      GruStep step = cell.forward(Input.of(RandomGru.sequence(1, 2, random)), old);
      for (int j = 0; j < 4; j++) {
        double a = step.HPrev().get(0, j);
        double b = step.HTilde().get(0, j);
        assertThat(step.H().get(0, j)).isBetween(Math.min(a, b), Math.max(a, b));
      }
    }
  }

  @Test
  void with_the_update_gate_at_one_the_state_stays_whatever_comes() {
    GruParameters parameters = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1, random);
    parameters.update().b().fill(SHUT);
    State state = State.of(Matrix.rowVector(0.3, -0.7, 0.9));
    for (int t = 0; t < 1000; t++) {
      state = new GruCell(parameters)
          .forward(Input.of(RandomGru.sequence(1, 2, random)), state).state();
    }
    assertThat(state.H().row(0)).containsExactly(new double[] {0.3, -0.7, 0.9}, within(ROUNDING));
  }

  @Test
  void with_update_at_zero_and_reset_at_one_it_is_the_network_without_gates() {
    GruParameters parameters = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1, random);
    parameters.update().b().fill(-SHUT);
    parameters.reset().b().fill(SHUT);
    RnnCell plain = new RnnCell(new RnnParameters(parameters.candidate().Wx(),
        parameters.candidate().Wh(), parameters.candidate().b()));
    Matrix X = RandomGru.sequence(20, 2, random);
    State state = State.zeros(1, 3, 1);
    for (int t = 0; t < X.rows(); t++) {
      state = plain.forward(Input.of(Matrix.rowVector(X.row(t))), state).state();
    }
    assertThat(RandomGru.last(parameters, X))
        .containsExactly(state.H().row(0), within(ROUNDING));
  }

  @Test
  void a_reset_gate_at_zero_does_not_reset_the_state() {
    GruParameters parameters = RandomGru.parameters(1, 1, GruForm.RESET_BEFORE, 1, random);
    parameters.reset().b().fill(-SHUT);
    parameters.update().b().fill(SHUT);
    GruStep step = new GruCell(parameters)
        .forward(Input.of(Matrix.rowVector(0.5)), State.of(Matrix.rowVector(0.8)));
    assertThat(step.R().get(0, 0)).isLessThan(1e-15);
    assertThat(step.H().get(0, 0)).isCloseTo(0.8, within(1e-15));
  }

  @Test
  @Tag("eq-gru-back-hidden")
  void the_gradient_at_an_open_gate_passes_untouched_and_reaches_no_weight() {
    GruParameters parameters = RandomGru.parameters(2, 3, GruForm.RESET_BEFORE, 1, random);
    parameters.update().b().fill(SHUT);
    Recurrence<GruParameters, GruStep> recurrence = new Recurrence<>(new GruCell(parameters));
    List<Input> inputs = List.of(Input.of(RandomGru.sequence(1, 2, random)),
        Input.of(RandomGru.sequence(1, 2, random)));
    Recurrence.Run<GruStep> run = recurrence.forward(inputs);
    Matrix dH = Matrix.rowVector(1, -2, 3);
    GruParameters gradients = new GruCell(parameters).zeroGradients();
    Matrix first = recurrence.backward(
        run, List.of(Matrix.zeros(1, 3), dH), gradients).dInitial().H();
    assertThat(first.row(0)).containsExactly(dH.row(0), within(ROUNDING));
    gradients.named().values().forEach(g -> assertThat(g.norm()).isLessThan(1e-15));
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    GruParameters one = GruParameters.zeros(2, 3, GruForm.RESET_BEFORE);
    GruParameters other = GruParameters.zeros(2, 4, GruForm.RESET_BEFORE);
    assertThatIllegalArgumentException().isThrownBy(() -> new GruParameters(
        one.reset(), one.update(), other.candidate(), null))
        .withMessageContaining("the reset gate reads 2 values for 3 units");
    assertThatIllegalArgumentException().isThrownBy(() -> new GruParameters(
        one.reset(), one.update(), one.candidate(), Matrix.zeros(1, 2)))
        .withMessageContaining("1×3, not 1×2");
  }
}
