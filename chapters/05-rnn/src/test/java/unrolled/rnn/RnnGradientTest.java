package unrolled.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.data.Mask;
import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.train.CellCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RnnGradientTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  /** The numbers by hand need a dozen operations. */
  private static final double ROUNDING = 1e-14;

  @Test
  @Tag("eq-bptt-cell-preactivation")
  @Tag("eq-bptt-cell-weights")
  @Tag("eq-bptt-cell-previous")
  void the_example_by_hand_goes_back_as_with_a_pencil() {
    RnnCell cell = HandExample.cell();
    Recurrence<RnnParameters, RnnStep> recurrence = new Recurrence<>(cell);
    var run = recurrence.forward(HandExample.inputs());
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      Matrix O = run.H().get(t).times(HandExample.Whq());
      Matrix dO = O.minus(HandExample.targets().get(t)); // −1/2, −1/2, 4/5
      dH.add(dO.timesTranspose(HandExample.Whq()));
    }
    RnnParameters gradients = cell.zeroGradients();
    var back = recurrence.backward(run, dH, gradients);
    double lambda = HandExample.LAMBDA;
    double d3 = 0.288; // 4/5 · (1 − 16/25)
    double d2 = -0.375 + 0.216 * lambda; // (−1/2 + λ d3) · (1 − 1/4)
    double d1 = -0.375 + 0.75 * lambda * d2; // (−1/2 + λ d2) · (1 − 1/4)
    assertThat(gradients.Wxh().get(0, 0)).isCloseTo(d1 + d3, within(ROUNDING));
    assertThat(gradients.Whh().get(0, 0)).isCloseTo(-0.0435 + 0.108 * lambda, within(ROUNDING));
    assertThat(gradients.bh().get(0, 0)).isCloseTo(d1 + d2 + d3, within(ROUNDING));
    assertThat(back.dX().get(1).get(0, 0)).isCloseTo(lambda / 2 * d2, within(ROUNDING));
    assertThat(back.dInitial().H().get(0, 0)).isCloseTo(lambda * d1, within(ROUNDING));
  }

  static Stream<Arguments> nets() {
    return Stream.of(
        arguments(Activation.TANH, 1, 1, new Mask(1)),
        arguments(Activation.TANH, 3, 5, new Mask(4, 4, 4)),
        arguments(Activation.TANH, 2, 4, new Mask(2, 7, 1, 5)),
        arguments(Activation.TANH, 5, 2, new Mask(12)),
        arguments(Activation.SIGMOID, 3, 4, new Mask(6, 3)),
        arguments(Activation.IDENTITY, 2, 3, new Mask(5, 2)),
        arguments(Activation.RELU, 4, 6, new Mask(8, 3)));
  }

  @ParameterizedTest
  @MethodSource("nets")
  @Tag("eq-bptt-cell-preactivation")
  @Tag("eq-bptt-cell-weights")
  @Tag("eq-bptt-cell-previous")
  void gradients_are_those_of_central_differences(
      Activation activation, int d, int h, Mask mask) {
    SeededRandom random = new SeededRandom(17);
    RnnParameters parameters = RnnParameters.random(d, h, random);
    parameters.bh().add(Initializer.uniform(0.5).create(1, h, random));
    assertThat(CellCheck.largestRelativeError(new RnnCell(parameters, activation), mask, random))
        .isLessThan(DIFFERENCES);
  }
}
