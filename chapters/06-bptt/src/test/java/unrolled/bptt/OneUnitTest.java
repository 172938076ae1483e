package unrolled.bptt;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.rnn.HandExample.LAMBDA;

/** Holds the numbers worked by hand: every one is a decimal fraction times a power of ln 3. */
class OneUnitTest {

  /** Ten operations on numbers near 1. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-14);
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
  void direct_derivatives_alone_have_the_wrong_sign() {
    OneUnit.Gradient direct = network.direct(X, Y);
    assertThat(direct.dWhh()).isCloseTo(-0.0435, ROUNDING);
    assertThat(direct.dWxh()).isCloseTo(-0.087, ROUNDING);
    assertThat(direct.dbh()).isCloseTo(-0.462, ROUNDING);
    assertThat(network.backward(X, Y).dWhh()).isPositive();
  }
}
