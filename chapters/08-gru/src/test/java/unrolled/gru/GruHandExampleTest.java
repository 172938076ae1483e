package unrolled.gru;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.gru.GruHandExample.LAMBDA;

/** Holds the numbers worked by hand: decimal fractions, times powers of log 3. */
class GruHandExampleTest {

  /** Ten operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  /** Half a unit of the last digit that the text shows. */
  private static final Offset<Double> FOUR_DECIMALS = Offset.offset(5e-5);

  private static final Offset<Double> SIX_DECIMALS = Offset.offset(5e-7);

  private final Recurrence.Run<GruStep> run =
      new Recurrence<>(GruHandExample.cell()).forward(GruHandExample.inputs());

  @Test
  @Tag("eq-gru-reset-gate")
  @Tag("eq-gru-update-gate")
  @Tag("eq-gru-candidate")
  @Tag("eq-gru-hidden")
  void two_steps_forward() {
    GruStep first = run.steps().get(0);
    assertThat(only(first.R())).isCloseTo(0.5, ROUNDING);
    assertThat(only(first.Z())).isCloseTo(0.25, ROUNDING);
    assertThat(only(first.HTilde())).isCloseTo(0.8, ROUNDING);
    assertThat(only(first.H())).isCloseTo(0.6, ROUNDING);
    GruStep second = run.steps().get(1);
    assertThat(only(second.R())).isCloseTo(0.25, ROUNDING);
    assertThat(only(second.Z())).isCloseTo(0.75, ROUNDING);
    assertThat(only(second.HTilde())).isCloseTo(0.8, ROUNDING);
    assertThat(only(second.H())).isCloseTo(0.65, ROUNDING);
    assertThat(GruHandExample.loss(run)).isCloseTo(0.06125, ROUNDING);
  }

  @Test
  @Tag("eq-gru-back-hidden")
  @Tag("eq-gru-back-gates")
  @Tag("eq-gru-back-candidate")
  void two_steps_backward() {
    GruParameters g = GruHandExample.gradient();
    double g1 = -0.2625 - 0.030625 * LAMBDA + 0.039375 * LAMBDA * LAMBDA;
    assertThat(only(g.candidate().Wx())).isCloseTo(0.27 * g1, ROUNDING);
    assertThat(only(g.candidate().Wh())).isCloseTo(-0.004725, ROUNDING);
    assertThat(only(g.candidate().b())).isCloseTo(0.27 * g1 - 0.0315, ROUNDING);
    assertThat(only(g.update().Wx())).isCloseTo(-0.15 * g1, ROUNDING);
    assertThat(only(g.update().Wh())).isCloseTo(0.007875, ROUNDING);
    assertThat(only(g.update().b())).isCloseTo(-0.15 * g1 + 0.013125, ROUNDING);
    assertThat(only(g.reset().Wx())).isCloseTo(0, ROUNDING);
    assertThat(only(g.reset().Wh())).isCloseTo(-0.014175 * LAMBDA, ROUNDING);
    assertThat(only(g.reset().b())).isCloseTo(-0.023625 * LAMBDA, ROUNDING);
    assertThat(new double[] {g1, 0.27 * g1, -0.15 * g1, -0.0525 * LAMBDA,
        0.039375 * LAMBDA * LAMBDA, 0.021875 * LAMBDA}).as("decimals of the text")
        .containsExactly(
            new double[] {-0.248621, -0.0671, 0.0373, -0.057677, 0.047524, 0.024032},
            FOUR_DECIMALS);
    assertThat(-0.262500 - 0.057677 + 0.047524 + 0.024032).isCloseTo(g1, SIX_DECIMALS);
  }

  @Test
  void four_readers_of_the_first_state_add_up() {
    GruCell cell = GruHandExample.cell();
    GruStep second = run.steps().get(1);
    Matrix dH = GruHandExample.lossGradients(run).get(1);
    double g1 = only(cell.backward(second, State.of(dH),
        cell.zeroGradients()).dPrevious().H());
    List<Double> readers = List.of(-0.2625, -0.0525 * LAMBDA, 0.039375 * LAMBDA * LAMBDA,
        0.021875 * LAMBDA);
    assertThat(readers.stream().mapToDouble(r -> r).sum()).isCloseTo(g1, ROUNDING);
  }

  @Test
  void three_common_bugs_by_hand() {
    double candidate = -0.0315;
    double gates = 0.039375 * LAMBDA * LAMBDA + 0.021875 * LAMBDA;
    assertThat(candidate * only(run.steps().get(0).H())).as("weights without R")
        .isCloseTo(-0.0189, FOUR_DECIMALS);
    assertThat(-0.2625 - 0.21 * LAMBDA + gates).as("dP without R").isCloseTo(-0.4217, FOUR_DECIMALS);
    assertThat(-0.2625 - 0.0525 * LAMBDA + 0.021875 * LAMBDA).as("without the reset gate")
        .isCloseTo(-0.2961, FOUR_DECIMALS);
  }

  @Test
  void with_one_unit_and_no_second_bias_both_forms_are_the_same() {
    GruCell after = new GruCell(GruConversion.resetAfter(GruHandExample.cell().parameters()));
    assertThat(only(new Recurrence<>(after).forward(GruHandExample.inputs()).last().H()))
        .isCloseTo(0.65, ROUNDING);
  }

  private static double only(Matrix matrix) {
    return matrix.get(0, 0);
  }
}
