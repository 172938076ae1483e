package unrolled.core.data;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MemoryTasksTest {

  @Test
  void an_echo_is_the_input_of_some_steps_before() {
    SymbolBatch batch = new EchoTask(3).batch(50, 12, new SeededRandom(1));
    int ones = 0;
    for (int t = 0; t < 12; t++) {
      int[] coins = ((Input.Symbols) batch.inputs().get(t)).symbols();
      for (int coin : coins) {
        ones += coin;
      }
      if (t < 3) {
        assertThat(batch.targets()[t]).isNull();
      } else {
        assertThat(batch.targets()[t])
            .isEqualTo(((Input.Symbols) batch.inputs().get(t - 3)).symbols());
      }
    }
    assertThat(ones).as("five standard deviations of 600 coins").isBetween(239, 361);
  }

  @Test
  void a_latch_begins_with_the_sign_of_its_label_and_goes_on_with_noise() {
    LabelBatch batch = new LatchTask(9, 0.2).batch(400, new SeededRandom(2));
    int ones = 0;
    double square = 0;
    for (int n = 0; n < 400; n++) {
      ones += batch.labels()[n];
      double noise = X(batch, 0).get(n, 0) - (2 * batch.labels()[n] - 1);
      square += noise * noise;
      for (int t = 1; t < 9; t++) {
        square += X(batch, t).get(n, 0) * X(batch, t).get(n, 0);
      }
    }
    assertThat(ones).as("five standard deviations of 400 coins").isBetween(150, 250);
    // five standard errors of the mean of 3600 squares
    assertThat(square / 3600).isCloseTo(0.04, within(5 * 0.04 * 1.42 / 60));
  }

  @Test
  void without_noise_only_the_first_input_is_not_zero() {
    LabelBatch batch = new LatchTask(3, 0).batch(5, new SeededRandom(3));
    assertThat(X(batch, 1).norm() + X(batch, 2).norm()).isZero();
    assertThat(X(batch, 0).hadamard(X(batch, 0))).isEqualTo(Matrix.zeros(5, 1).fill(1));
  }

  @Test
  void impossible_tasks_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EchoTask(0))
        .withMessageContaining("not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EchoTask(4).batch(2, 4, new SeededRandom(4)))
        .withMessageContaining("sequences of 5 steps or more, not 4");
    assertThatIllegalArgumentException().isThrownBy(() -> new LatchTask(0, 0.1))
        .withMessageContaining("not 0 and 0.1");
    assertThatIllegalArgumentException().isThrownBy(() -> new LatchTask(4, Double.NaN))
        .withMessageContaining("NaN");
  }

  private static Matrix X(LabelBatch batch, int t) {
    return ((Input.Numbers) batch.inputs().get(t)).X();
  }
}
