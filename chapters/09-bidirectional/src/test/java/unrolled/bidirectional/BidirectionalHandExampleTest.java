package unrolled.bidirectional;

import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.SequenceNetwork;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.bidirectional.BidirectionalHandExample.LAMBDA;

/** Holds the numbers worked by hand: decimal fractions, times powers of log 3. */
class BidirectionalHandExampleTest {

  /** Ten operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  /** Half a unit of the last digit that the text shows. */
  private static final Offset<Double> FOUR_DECIMALS = Offset.offset(5e-5);

  @Test
  @Tag("eq-bidirectional-output")
  @Tag("eq-bidirectional-reversal")
  void three_steps_forward() {
    var pass = BidirectionalHandExample.forward();
    double[][] states = {{0, 0.8}, {0.8, 0.8}, {0.8, 0}};
    double[] outputs = {0.8, 1.2, 0.4};
    double[] errors = {-0.2, 0.2, 0.4};
    double loss = 0;
    for (int t = 0; t < states.length; t++) {
      assertThat(pass.layer().H().get(t).row(0)).containsExactly(states[t], ROUNDING);
      assertThat(pass.O().get(t).get(0, 0)).isCloseTo(outputs[t], ROUNDING);
      double error = BidirectionalHandExample.errors().get(t).get(0, 0);
      assertThat(error).isCloseTo(errors[t], ROUNDING);
      loss += error * error / 2;
    }
    assertThat(loss).isCloseTo(0.12, ROUNDING);
  }

  @Test
  void three_steps_backward_in_each_direction() {
    SequenceNetwork.Weights<BothWays<RnnParameters, RnnParameters>> gradients =
        BidirectionalHandExample.network().zeroGradients();
    List<Matrix> dX = BidirectionalHandExample.backward(gradients);
    double first = -0.1 + 0.045 * LAMBDA + 0.0405 * LAMBDA * LAMBDA;
    RnnParameters forward = gradients.layer().forward();
    assertThat(only(forward.Whh())).isCloseTo(0.0576, ROUNDING);
    assertThat(only(forward.Wxh())).isCloseTo(0.036 + 0.0324 * LAMBDA, ROUNDING);
    assertThat(only(forward.bh())).isCloseTo(
        0.072 + 0.036 + 0.0324 * LAMBDA + first, ROUNDING);
    double last = 0.4 + 0.09 * LAMBDA - 0.0405 * LAMBDA * LAMBDA;
    RnnParameters backward = gradients.layer().backward();
    assertThat(only(backward.Whh())).isCloseTo(-0.0576, ROUNDING);
    assertThat(only(backward.Wxh())).isCloseTo(0.072 - 0.0324 * LAMBDA, ROUNDING);
    assertThat(only(backward.bh())).isCloseTo(
        -0.072 + 0.072 - 0.0324 * LAMBDA + last, ROUNDING);
    assertThat(gradients.output().Whq().column(0)).containsExactly(
        new double[] {0.48, 0}, ROUNDING);
    assertThat(only(dX.get(0))).isCloseTo(LAMBDA * (first - 0.072), ROUNDING);
    assertThat(only(dX.get(1))).isCloseTo(0.108 * LAMBDA, ROUNDING);
    assertThat(only(dX.get(2))).isCloseTo(LAMBDA * (0.072 + last), ROUNDING);
    assertThat(new double[] {first, last, 0.036 + 0.0324 * LAMBDA, 0.072 - 0.0324 * LAMBDA,
        0.108 * LAMBDA}).as("decimals of the text").containsExactly(
        new double[] {-0.0017, 0.4500, 0.0716, 0.0364, 0.1187}, FOUR_DECIMALS);
  }

  @Test
  void the_event_is_known_ahead_of_time_by_the_backward_unit_only() {
    Matrix before = BidirectionalHandExample.forward().layer().H().get(0);
    assertThat(before.get(0, 0)).isZero();
    assertThat(before.get(0, 1)).isCloseTo(0.8, ROUNDING);
  }

  private static double only(Matrix matrix) {
    return matrix.get(0, 0);
  }
}
