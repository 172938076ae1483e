package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WeightDecayTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  @Test
  void weights_pay_and_biases_do_not() {
    Squares squares = new Squares();
    WeightDecay<Double> learner = new WeightDecay<>(squares, 0.25);
    assertThat(learner.description()).as("the price may change").isEqualTo("Squares");
    // 2 · (1 + 4 + 9) from the learner, 0.25 · (1 + 4) from the price
    assertThat(learner.learn(2.0)).isCloseTo(28 + 1.25, within(1e-14));
    assertThat(learner.gradients().named().get("cell.Wxh"))
        .isEqualTo(Matrix.rowVector(4 + 0.5, 8 + 1));
    assertThat(learner.gradients().named().get("cell.bh")).isEqualTo(Matrix.rowVector(12));
  }

  @Test
  void the_gradient_is_that_of_central_differences() {
    Squares squares = new Squares();
    WeightDecay<Double> learner = new WeightDecay<>(squares, 0.3);
    learner.learn(1.0);
    Map<String, Matrix> gradients = new LinkedHashMap<>();
    learner.gradients().named().forEach((name, g) -> gradients.put(name, g.copy()));
    assertThat(GradientCheck.largestRelativeError(
        () -> learner.learn(1.0), learner.parameters(), () -> gradients)).isLessThan(DIFFERENCES);
  }

  @Test
  void a_price_below_zero_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WeightDecay<>(new Squares(), -1))
        .withMessage("the weight decay must be at least 0 and finite, not -1.0");
  }

  /** {@code L = batch · Σ θ²}. */
  private static final class Squares implements Learner<Double> {
    private final Map<String, Matrix> theta = new LinkedHashMap<>();
    private final Map<String, Matrix> gradients = new LinkedHashMap<>();

    Squares() {
      theta.put("cell.Wxh", Matrix.rowVector(1, 2));
      theta.put("cell.bh", Matrix.rowVector(3));
    }

    @Override
    public Parameters parameters() {
      return () -> theta;
    }

    @Override
    public Parameters gradients() {
      return () -> gradients;
    }

    @Override
    public double learn(Double batch) {
      theta.forEach((name, W) -> gradients.put(name, W.scale(2 * batch)));
      return theta.values().stream().mapToDouble(W -> W.hadamard(W).sum()).sum() * batch;
    }
  }
}
