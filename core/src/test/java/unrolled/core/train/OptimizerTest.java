package unrolled.core.train;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class OptimizerTest {

  private final Matrix theta = Matrix.of(new double[] {1, -2});
  private final Parameters parameters = () -> Map.of("theta", theta);
  private final Parameters gradients = () -> Map.of("theta", Matrix.of(new double[] {0.5, 4}));

  @Test
  @Tag("eq-gradient-descent")
  void gradient_descent_steps_against_the_gradient() {
    new GradientDescent(0.1).step(parameters, gradients);
    assertThat(theta.row(0)).containsExactly(new double[] {0.95, -2.4}, within(1e-15));
  }

  @Test
  @Tag("eq-adam")
  void the_first_step_of_adam_has_the_learning_rate_s_length_whatever_the_slope() {
    new Adam(0.01).step(parameters, gradients);
    // m̂ / √v̂ is g / |g| at the first step; ε shortens it by about ε / |g|.
    assertThat(theta.row(0)).containsExactly(new double[] {0.99, -2.01}, within(1e-9));
  }

  @Test
  @Tag("eq-adam")
  void the_second_step_of_adam_matches_pencil_and_paper() {
    Adam adam = new Adam(1);
    Matrix one = Matrix.of(new double[] {0});
    adam.step(() -> Map.of("a", one), () -> Map.of("a", Matrix.of(new double[] {1})));
    adam.step(() -> Map.of("a", one), () -> Map.of("a", Matrix.of(new double[] {-1})));
    double m = 0.9 * 0.1 - 0.1;
    double v = 0.999 * 0.001 + 0.001;
    double second = m / (1 - 0.9 * 0.9) / (Math.sqrt(v / (1 - 0.999 * 0.999)) + 1e-8);
    assertThat(one.get(0, 0)).isCloseTo(-1 / (1 + 1e-8) - second, within(1e-12));
  }

  @Test
  void a_parameter_without_gradient_is_named() {
    assertThatThrownBy(() -> new GradientDescent(1).step(parameters, Map::of))
        .hasMessage("parameter theta has no gradient; the gradients name []");
    assertThatThrownBy(() -> new Adam(1)
        .step(parameters, () -> Map.of("theta", Matrix.zeros(2, 1))))
        .hasMessage("parameter theta is 1×2, its gradient 2×1");
  }

  @Test
  void learning_rates_must_be_positive() {
    assertThatThrownBy(() -> new Adam(0)).hasMessageContaining("above 0, not 0.0");
    assertThatThrownBy(() -> new GradientDescent(Double.NaN)).hasMessageContaining("not NaN");
  }

  @Test
  void parameters_count_their_numbers() {
    assertThat(parameters.count()).isEqualTo(2);
  }

  @Test
  void adam_goes_on_from_its_memory_with_the_same_bits() {
    Adam adam = new Adam(0.01);
    adam.step(parameters, gradients);
    Adam other = new Adam(0.01);
    other.recall(adam.memory(), parameters);
    Matrix before = theta.copy();
    adam.step(parameters, gradients);
    Matrix expected = theta.copy();
    for (int c = 0; c < 2; c++) {
      theta.set(0, c, before.get(0, c));
    }
    other.step(parameters, gradients);
    assertThat(theta).isEqualTo(expected);
    assertThat(other.memory()).isEqualTo(adam.memory());
  }

  @Test
  void adam_before_its_first_step_has_a_memory_too() {
    Adam adam = new Adam(0.01);
    adam.step(parameters, gradients);
    adam.recall(new Adam(0.01).memory(), parameters);
    assertThat(adam.memory()).isEqualTo(new Adam(0.01).memory());
  }

  @Test
  void the_memory_of_another_optimizer_or_of_other_parameters_is_refused() {
    Adam adam = new Adam(0.01);
    adam.step(parameters, gradients);
    Map<String, Matrix> memory = adam.memory();
    assertThatThrownBy(() -> new GradientDescent(1).recall(memory, parameters))
        .hasMessageContaining("the optimizer's memory has powers, for which there is no place");
    assertThatThrownBy(() -> adam.recall(Map.of(), parameters))
        .hasMessageContaining("Adam's memory has no powers of shape 1×2");
    assertThatThrownBy(() -> adam.recall(memory, () -> Map.of("theta", Matrix.zeros(2, 2))))
        .hasMessageContaining("mean.theta of shape 1×2, needed is 2×2");
    assertThatThrownBy(() -> adam.recall(memory, () -> Map.of("phi", theta)))
        .hasMessageContaining("has no mean.phi of shape 1×2");
    assertThat(adam.memory()).isEqualTo(memory);
  }
}
