package unrolled.core.data;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TemporalXorTest {

  /** A handful of operations on numbers below 1. */
  private static final double ROUNDING = 1e-15;

  /** Three standard deviations of the error of somebody who leans by 1/2, over 30,000 bits. */
  private static final double SAMPLING = 0.008;

  @Test
  @Tag("eq-temporal-xor")
  void every_third_bit_is_the_exclusive_or_and_the_others_are_fair() {
    int[] bits = TemporalXor.bits(30_000, new SeededRandom(1));
    int ones = 0;
    int pairs = 0;
    for (int t = 0; t < bits.length; t += 3) {
      assertThat(bits[t + 2]).isEqualTo((bits[t] + bits[t + 1]) % 2);
      ones += bits[t] + bits[t + 1];
      pairs += bits[t] * bits[t + 1];
    }
    assertThat(ones / 20_000.0).isCloseTo(0.5, within(0.015)); // four standard deviations
    assertThat(pairs / 10_000.0).isCloseTo(0.25, within(0.018));
  }

  @Test
  @Tag("eq-temporal-xor-floor")
  void who_knows_the_rule_and_the_time_is_wrong_by_a_sixth() {
    assertThat(TemporalXor.floor()).isCloseTo(1.0 / 6, within(ROUNDING));
    assertThat(error(0, 0.5)).isCloseTo(TemporalXor.floor(), within(1e-4)); // ends of the sequence
  }

  @Test
  @Tag("eq-temporal-xor-unclocked")
  void who_knows_the_rule_and_not_the_time_is_wrong_by_two_ninths() {
    double floor = TemporalXor.floorWithoutClock();
    assertThat(floor).isCloseTo(2.0 / 9, within(ROUNDING));
    assertThat(error(1.0 / 6, 1.0 / 6)).isCloseTo(floor, within(SAMPLING));
    for (double a : new double[] {0, 0.1, 0.25, 0.5}) {
      double excess = (a - 1.0 / 6) * (a - 1.0 / 6);
      assertThat(error(a, a)).isCloseTo(floor + excess, within(SAMPLING));
    }
  }

  /** Returns the squared error of leaning by a at most steps and by another at the third. */
  private static double error(double lean, double leanAtThird) {
    int[] bits = TemporalXor.bits(30_000, new SeededRandom(2));
    double sum = 0;
    for (int t = 2; t < bits.length; t++) {
      double a = t % 3 == 2 ? leanAtThird : lean;
      double forecast = (bits[t - 1] ^ bits[t - 2]) == 1 ? 0.5 + a : 0.5 - a;
      sum += (forecast - bits[t]) * (forecast - bits[t]);
    }
    return sum / (bits.length - 2);
  }

  @Test
  void a_batch_holds_parts_of_one_sequence_side_by_side() {
    SeriesBatch batch = TemporalXor.batch(4, 5, new SeededRandom(3));
    int[] bits = TemporalXor.bits(60, new SeededRandom(3));
    assertThat(batch.steps()).isEqualTo(14);
    for (int t = 0; t < 14; t++) {
      Matrix X = ((Input.Numbers) batch.inputs().get(t)).X();
      for (int n = 0; n < 4; n++) {
        assertThat(X.get(n, 0)).isEqualTo(bits[15 * n + t]);
        assertThat(batch.targets().get(t).get(n, 0)).isEqualTo(bits[15 * n + t + 1]);
      }
    }
  }

  @Test
  void nothing_can_not_be_drawn() {
    assertThatIllegalArgumentException().isThrownBy(() -> TemporalXor.bits(0, new SeededRandom(1)))
        .withMessage("a sequence has at least 1 bit, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TemporalXor.batch(0, 2, new SeededRandom(1)))
        .withMessageContaining("not 0 and 2");
  }
}
