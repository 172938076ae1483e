package unrolled.deep;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.core.train.CellCheck;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class DeepTransitionCellTest {

  private static final double LOG2 = DeepHandExample.KAPPA;
  private static final double LOG3 = DeepHandExample.LAMBDA;

  /** Ten operations on numbers near 1. */
  private static final double ROUNDING = 1e-14;

  @Test
  @Tag("eq-deep-transition")
  void two_levels_and_a_skip_by_hand() {
    // 3/5 times 5/3 log 3, minus 1/2 times 4 log 3, is minus log 3
    DeepTransitionCell cell = cell(LOG2, 0, 5 * LOG3 / 3, 4 * LOG3);
    DeepTransitionCell.Levels step = cell.forward(Input.of(Matrix.rowVector(1)),
        State.of(Matrix.rowVector(-0.5)));
    assertThat(step.A().get(0).get(0, 0)).isCloseTo(0.6, within(ROUNDING));
    assertThat(step.A().get(1).get(0, 0)).isCloseTo(-0.8, within(ROUNDING));
    DeepTransitionCell plain = cell(LOG2, 0, 5 * LOG3 / 3, null);
    assertThat(plain.forward(Input.of(Matrix.rowVector(1)), plain.zeroState(1))
        .state().H().get(0, 0)).isCloseTo(0.8, within(ROUNDING));
  }

  private static DeepTransitionCell cell(double wx, double wh, double w2, Double skip) {
    return new DeepTransitionCell(new DeepTransitionParameters(new AffineParameters(
        Matrix.rowVector(wx), Matrix.rowVector(wh), Matrix.zeros(1, 1)),
        List.of(Matrix.rowVector(w2)), List.of(Matrix.zeros(1, 1)),
        skip == null ? null : Matrix.rowVector(skip)));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, false", "2, true", "4, true"})
  @Tag("eq-deep-back-transition")
  void gradients_agree_with_central_differences(int levels, boolean skips) {
    SeededRandom random = new SeededRandom(5);
    DeepTransitionCell cell = new DeepTransitionCell(
        DeepTransitionParameters.random(2, 3, levels, skips, random));
    cell.parameters().b().forEach(b -> b.fill(0.1));
    assertThat(CellCheck.largestRelativeError(cell, new Mask(4, 1, 2), random)).isLessThan(1e-7);
  }

  @Test
  void with_one_level_it_is_the_plain_network() {
    DeepTransitionParameters p =
        DeepTransitionParameters.random(2, 3, 1, false, new SeededRandom(2));
    RnnCell plain = new RnnCell(
        new RnnParameters(p.first().Wx(), p.first().Wh(), p.first().b()));
    List<Input> inputs = List.of(
        Input.of(Matrix.rowVector(1, 2)), Input.of(Matrix.rowVector(3, 4)));
    assertThat(new Recurrence<>(new DeepTransitionCell(p)).forward(inputs).H())
        .isEqualTo(new Recurrence<>(plain).forward(inputs).H());
  }

  @Test
  void a_skip_needs_a_level_to_skip() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeepTransitionParameters.random(2, 3, 1, true, new SeededRandom(2)))
        .withMessageContaining("has none to skip");
  }
}
