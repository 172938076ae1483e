package unrolled.deep;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceLayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class LayerNormalizationTest {

  private static final double ROUNDING = 1e-12;
  private static final Mask ONE = new Mask(1);

  /** Four values whose mean is 3 and whose variance is 5: 0, 2, 4, 6. */
  private static final Matrix X = Matrix.rowVector(0, 2, 4, 6);
  private static final double SIGMA = Math.sqrt(5 + LayerNormalization.EPSILON);

  @Test
  @Tag("eq-deep-normalization")
  void values_have_mean_0_and_variance_1_but_for_epsilon() {
    assertRow(y(new LayerNormalization(4), X), -3 / SIGMA, -1 / SIGMA, 1 / SIGMA, 3 / SIGMA);
    Matrix y = y(new LayerNormalization(4), X);
    assertThat(y.sum()).isCloseTo(0, within(ROUNDING));
    assertThat(y.hadamard(y).sum() / 4)
        .isCloseTo(5 / (5 + LayerNormalization.EPSILON), within(ROUNDING));
  }

  @Test
  @Tag("eq-deep-normalization-gain")
  void gain_and_bias_act_on_each_value() {
    LayerNormalization layer = new LayerNormalization(new NormalizationParameters(
        Matrix.rowVector(2, 1, 0, -1), Matrix.rowVector(0, 10, 20, 30)));
    assertRow(y(layer, X), -6 / SIGMA, 10 - 1 / SIGMA, 20, 30 - 3 / SIGMA);
  }

  @Test
  void shifts_and_scales_of_what_comes_in_are_taken_out() {
    LayerNormalization layer = new LayerNormalization(4);
    Matrix y = y(layer, X);
    assertRow(y(layer, X.map(x -> x + 100)), y.row(0));
    Matrix larger = y(layer, X.scale(100));
    for (int i = 0; i < 4; i++) { // ε weighs less beside the larger variance
      assertThat(larger.get(0, i)).isCloseTo(y.get(0, i), within(1e-5));
    }
  }

  @Test
  void equal_values_give_the_bias_and_no_nan() {
    assertRow(y(new LayerNormalization(4), Matrix.zeros(1, 4).fill(7)), 0, 0, 0, 0);
  }

  /** d = (1, 0, 0, 0): mean 1/4; along = −3 / σ. Worked with a pencil, ε left in σ. */
  @Test
  @Tag("eq-deep-normalization-backward")
  void the_gradient_of_the_first_value_is_the_one_worked_by_hand() {
    LayerNormalization layer = new LayerNormalization(4);
    NormalizationParameters gradients = layer.zeroGradients();
    Matrix dX = layer.forward(List.of(Input.of(X)), ONE)
        .backward(List.of(Matrix.rowVector(1, 0, 0, 0)), gradients).dX().get(0);
    double s2 = SIGMA * SIGMA;
    assertRow(dX, (3.0 / 4 - 9 / (4 * s2)) / SIGMA, (-1.0 / 4 - 3 / (4 * s2)) / SIGMA,
        (-1.0 / 4 + 3 / (4 * s2)) / SIGMA, (-1.0 / 4 + 9 / (4 * s2)) / SIGMA);
    double[] withoutEpsilon = {0.3, -0.4, -0.1, 0.2};
    for (int i = 0; i < 4; i++) {
      assertThat(dX.get(0, i) * Math.sqrt(5)).isCloseTo(withoutEpsilon[i], within(2e-6));
    }
    assertRow(gradients.gain(), -3 / SIGMA, 0, 0, 0);
    assertRow(gradients.bias(), 1, 0, 0, 0);
  }

  @Test
  void no_gradient_goes_along_a_shift_and_next_to_none_along_a_scale() {
    SeededRandom random = new SeededRandom(3);
    Matrix x = Initializer.uniform(1).create(1, 6, random);
    Matrix dY = Initializer.uniform(1).create(1, 6, random);
    LayerNormalization layer = new LayerNormalization(6);
    Matrix dX = layer.forward(List.of(Input.of(x)), ONE)
        .backward(List.of(dY), layer.zeroGradients()).dX().get(0);
    assertThat(dX.sum()).isCloseTo(0, within(ROUNDING));
    double mean = x.sum() / 6;
    assertThat(dX.hadamard(x.map(value -> value - mean)).sum()).isCloseTo(0, within(1e-4)); // ε
    assertThat(dX.norm()).isGreaterThan(0.1);
  }

  @Test
  void one_value_is_refused_as_it_is_its_own_mean() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LayerNormalization(1))
        .withMessageContaining("at least 2 values").withMessageContaining("its own mean");
    assertThatIllegalArgumentException().isThrownBy(() -> new LayerNormalization(
        new NormalizationParameters(Matrix.zeros(1, 3), Matrix.zeros(1, 2))))
        .withMessageContaining("gain is of 3 values, the bias of 2");
  }

  private static Matrix y(SequenceLayer<?> layer, Matrix x) {
    return layer.forward(List.of(Input.of(x)), ONE).H().get(0);
  }

  private static void assertRow(Matrix actual, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual.get(0, i)).isCloseTo(expected[i], within(ROUNDING));
    }
  }
}
