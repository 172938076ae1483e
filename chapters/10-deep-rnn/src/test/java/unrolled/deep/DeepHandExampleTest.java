package unrolled.deep;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.model.SequenceLayer;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.deep.DeepHandExample.KAPPA;
import static unrolled.deep.DeepHandExample.LAMBDA;

/** Holds the numbers worked by hand: decimal fractions, times powers of log 2 and log 3. */
class DeepHandExampleTest {

  /** Ten operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  /** Half a unit of the last digit that the text shows. */
  private static final Offset<Double> SIX_DECIMALS = Offset.offset(5e-7);

  private final SequenceLayer.Pass<StackParameters> pass =
      DeepHandExample.stack().forward(DeepHandExample.inputs(), Mask.equal(1, 2));

  @Test
  void two_steps_of_two_layers_forward() {
    SequenceLayer.Pass<?> lower = new Stack(DeepHandExample.stack().layers().subList(0, 1))
        .forward(DeepHandExample.inputs(), Mask.equal(1, 2));
    assertThat(only(lower.H().get(0))).isCloseTo(0.8, ROUNDING);
    assertThat(only(lower.H().get(1))).isCloseTo(0.6, ROUNDING);
    assertThat(only(pass.H().get(0))).isCloseTo(0.6, ROUNDING);
    assertThat(only(pass.H().get(1))).isCloseTo(0.8, ROUNDING);
    double error = only(pass.H().get(1)) - DeepHandExample.TARGET;
    assertThat(error * error / 2).isCloseTo(0.02, ROUNDING);
  }

  @Test
  void two_steps_of_two_layers_backward() {
    StackParameters g = DeepHandExample.gradient();
    assertThat(only(g, "1.Wxh")).isCloseTo(-0.03456 * KAPPA * LAMBDA, ROUNDING);
    assertThat(only(g, "1.Whh")).isCloseTo(-0.04608 * KAPPA, ROUNDING);
    assertThat(only(g, "1.bh")).isCloseTo(-0.03456 * KAPPA * LAMBDA - 0.0576 * KAPPA, ROUNDING);
    assertThat(only(g, "2.Wxh"))
        .isCloseTo(-0.0432 - 0.06144 * LAMBDA + 0.04608 * KAPPA, ROUNDING);
    assertThat(only(g, "2.Whh")).isCloseTo(-0.0432, ROUNDING);
    assertThat(only(g, "2.bh")).isCloseTo(-0.072 - 0.0768 * LAMBDA + 0.0576 * KAPPA, ROUNDING);
  }

  @Test
  void both_ways_to_the_first_lower_state_add_up() {
    double along = -0.072 * KAPPA * KAPPA;
    double above = -0.096 * KAPPA * LAMBDA + 0.072 * KAPPA * KAPPA;
    double both = only(DeepHandExample.gradient(), "1.Wxh") / 0.36; // the slope of the first step
    assertThat(along + above).isCloseTo(both, ROUNDING);
    assertThat(new double[] {along, above, both}).as("decimals of the text")
        .containsExactly(new double[] {-0.034593, -0.038511, -0.073104}, SIX_DECIMALS);
  }

  @Test
  void decimals_of_the_gradients_of_the_weights() {
    StackParameters g = DeepHandExample.gradient();
    assertThat(new double[] {only(g, "1.Wxh"), only(g, "1.Whh"), only(g, "2.Wxh"),
        only(g, "2.Whh")}).containsExactly(
            new double[] {-0.026317, -0.031940, -0.078759, -0.0432}, SIX_DECIMALS);
  }

  private static double only(StackParameters parameters, String name) {
    return only(parameters.named().get(name));
  }

  private static double only(Matrix matrix) {
    return matrix.get(0, 0);
  }
}
