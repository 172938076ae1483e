package unrolled.core.train;

import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HandoverTest {

  private final Matrix theta = Matrix.of(new double[] {1, -2});
  private final Parameters parameters = () -> Map.of("theta", theta);

  private static Parameters slope(int step) {
    return () -> Map.of("theta", Matrix.of(new double[] {Math.sqrt(step), 3 - step}));
  }

  private static Handover handover() {
    return new Handover(new Adam(0.1), 3, new Adam(0.01));
  }

  private double[] walk(Optimizer optimizer, int from, int to) {
    for (int step = from; step <= to; step++) {
      optimizer.step(parameters, slope(step));
    }
    return theta.row(0).clone();
  }

  @Test
  void the_second_optimizer_goes_on_from_what_the_first_remembered() {
    Adam fast = new Adam(0.1);
    walk(fast, 1, 3);
    Adam slow = new Adam(0.01);
    slow.recall(fast.memory(), parameters);
    double[] expected = walk(slow, 4, 6);
    theta.set(0, 0, 1);
    theta.set(0, 1, -2);
    assertThat(walk(handover(), 1, 6)).isEqualTo(expected);
  }

  @Test
  void it_goes_on_with_the_same_bits_before_at_and_after_the_handover() {
    double[] expected = walk(handover(), 1, 6);
    for (int stop = 0; stop <= 6; stop++) {
      theta.set(0, 0, 1);
      theta.set(0, 1, -2);
      Handover first = handover();
      walk(first, 1, stop);
      Handover second = handover();
      second.recall(first.memory(), parameters);
      assertThat(walk(second, stop + 1, 6)).as("stopped after " + stop).isEqualTo(expected);
    }
  }

  @Test
  void memories_of_another_optimizer_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> handover().recall(new Adam(0.1).memory(), parameters))
        .withMessage("the optimizer's memory has no number of steps; it has [powers]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Handover(new Adam(1), -1, new Adam(1)))
        .withMessageContaining("at least 0 steps");
  }
}
