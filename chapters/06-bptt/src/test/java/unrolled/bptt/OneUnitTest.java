package unrolled.bptt;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static unrolled.rnn.HandExample.LAMBDA;

/** Holds the numbers worked by hand: every one is a decimal fraction times a power of ln 3. */
class OneUnitTest {

  /** Ten operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);

  /** Central differences of a smooth loss near 1 are right to better than this. */
  private static final Offset<Double> DIFFERENCES = Offset.offset(1e-9);

  /** Half a unit of the last digit that the text shows. */
  private static final Offset<Double> FOUR_DECIMALS = Offset.offset(5e-5);
  private static final double[] X = {1, 0, 1};
  private static final double[] Y = {1, 1, 0};

  private final OneUnit network = OneUnit.byHand();

  @Test
  void states_by_hand_are_a_half_a_half_and_four_fifths() {
    assertThat(network.forward(X)).containsExactly(new double[] {0, 0.5, 0.5, 0.8}, ROUNDING);
    assertThat(network.loss(X, Y)).isCloseTo(0.57, ROUNDING);
  }

  @Test
  void gradient_by_hand() {
    OneUnit.Gradient g = network.backward(X, Y);
    assertThat(g.dWhq()).isCloseTo(0.14, ROUNDING);
    assertThat(g.dbq()).isCloseTo(-0.2, ROUNDING);
    assertThat(g.dWhh()).isCloseTo(-0.0435 + 0.108 * LAMBDA, ROUNDING);
    assertThat(g.dWxh()).isCloseTo(-0.087 - 0.28125 * LAMBDA + 0.162 * LAMBDA * LAMBDA, ROUNDING);
    assertThat(g.dbh()).isCloseTo(-0.462 - 0.06525 * LAMBDA + 0.162 * LAMBDA * LAMBDA, ROUNDING);
  }

  @Test
  void the_decimals_of_the_text_are_these_numbers_rounded() {
    OneUnit.Gradient g = network.backward(X, Y);
    double d2 = -0.375 + 0.216 * LAMBDA;
    double g1 = -0.5 + LAMBDA * d2;
    assertThat(new double[] {d2 / 0.75, d2, g1, 0.75 * g1, g.dWhh(), g.dWxh(), g.dbh()})
        .containsExactly(new double[] {
            -0.1836, -0.1377, -0.6513, -0.4885, 0.0752, -0.2005, -0.3382}, FOUR_DECIMALS);
    assertThat(0.75 * LAMBDA).as("factor a step at rest").isCloseTo(0.824, Offset.offset(5e-4));
  }

  @Test
  void at_rest_the_unit_stays_where_it_is_on_either_side() {
    double[] h = network.forward(1, 0, 0, 0, 0, 0);
    assertThat(h[6]).isCloseTo(0.5, ROUNDING);
    assertThat(network.forward(-1, 0, 0, 0, 0, 0)[6]).isCloseTo(-0.5, ROUNDING);
  }

  @Test
  void the_gradient_is_that_of_central_differences_where_some_steps_have_no_target() {
    double[] x = {0.3, -1, 0.8, 0.1, 2};
    double[] y = {0.5, Double.NaN, -1, Double.NaN, 0.2};
    OneUnit unit = new OneUnit(0.7, -1.3, 0.2, 0.9, -0.4);
    OneUnit.Gradient g = unit.backward(x, y);
    double h = 1e-5;
    assertThat((new OneUnit(0.7, -1.3 + h, 0.2, 0.9, -0.4).loss(x, y)
        - new OneUnit(0.7, -1.3 - h, 0.2, 0.9, -0.4).loss(x, y)) / (2 * h))
        .isCloseTo(g.dWhh(), DIFFERENCES);
    assertThat((new OneUnit(0.7 + h, -1.3, 0.2, 0.9, -0.4).loss(x, y)
        - new OneUnit(0.7 - h, -1.3, 0.2, 0.9, -0.4).loss(x, y)) / (2 * h))
        .isCloseTo(g.dWxh(), DIFFERENCES);
    assertThat((new OneUnit(0.7, -1.3, 0.2, 0.9 + h, -0.4).loss(x, y)
        - new OneUnit(0.7, -1.3, 0.2, 0.9 - h, -0.4).loss(x, y)) / (2 * h))
        .isCloseTo(g.dWhq(), DIFFERENCES);
  }

  @Test
  void more_or_fewer_targets_than_steps_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.loss(X, new double[] {1, 1}))
        .withMessage("there are 3 steps and 2 targets; give one target a step");
  }

  @Test
  void direct_derivatives_alone_have_the_wrong_sign() {
    OneUnit.Gradient direct = network.direct(X, Y);
    assertThat(direct.dWhh()).isCloseTo(-0.0435, ROUNDING);
    assertThat(direct.dWxh()).isCloseTo(-0.087, ROUNDING);
    assertThat(direct.dbh()).isCloseTo(-0.462, ROUNDING);
    assertThat(network.backward(X, Y).dWhh()).isPositive();
  }
}
