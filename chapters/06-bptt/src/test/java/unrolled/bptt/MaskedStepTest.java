package unrolled.bptt;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.rnn.HandExample;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MaskedStepTest {

  /** A dozen operations on numbers near 1. */
  private static final double ROUNDING = 1e-15;

  private final RnnCell cell = HandExample.cell();
  private final Recurrence<RnnParameters, RnnStep> loop = new Recurrence<>(cell);

  /** One sequence of three steps, and one that has ended after the first of them. */
  private final Recurrence.Run<RnnStep> run = loop.forward(
      List.of(both(1, 1), both(0, 7), both(1, 7)), cell.zeroState(2), new Mask(3, 1));

  private static Input both(double first, double second) {
    return Input.of(Matrix.columnVector(first, second));
  }

  @Test
  @Tag("eq-bptt-mask")
  void by_hand_what_reads_a_held_state_is_added_up_and_passes_the_padding_by() {
    List<Matrix> dH = List.of(Matrix.columnVector(0, -0.5),
        Matrix.columnVector(0, -0.5), Matrix.columnVector(0, 0.8));
    RnnParameters gradient = cell.zeroGradients();
    State dInitial = loop.backward(run, dH, gradient).dInitial();
    // the held state is 1/2, three losses read it: 0.75 · (−0.5 − 0.5 + 0.8) = −0.15
    assertThat(gradient.Wxh().get(0, 0)).isCloseTo(-0.15, within(ROUNDING));
    assertThat(gradient.bh().get(0, 0)).isCloseTo(-0.15, within(ROUNDING));
    assertThat(gradient.Whh().get(0, 0)).isZero();
    assertThat(dInitial.H().get(0, 0)).isZero();
    assertThat(dInitial.H().get(1, 0)).isCloseTo(-0.15 * HandExample.LAMBDA, within(ROUNDING));
  }

  @Test
  @Tag("eq-bptt-mask")
  void the_sequence_that_goes_on_does_not_notice_the_one_that_has_ended() {
    List<Matrix> dH = List.of(Matrix.columnVector(-0.5, 0),
        Matrix.columnVector(-0.5, 0), Matrix.columnVector(0.8, 0));
    RnnParameters gradient = cell.zeroGradients();
    loop.backward(run, dH, gradient);
    assertThat(gradient.Whh().get(0, 0))
        .isCloseTo(-0.0435 + 0.108 * HandExample.LAMBDA, within(ROUNDING));
  }
}
