package unrolled.core.math;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActivationTest {
  private static final double STEP = 1e-5;
  /** Central differences err by about STEP² times the third derivative, and by rounding. */
  private static final Offset<Double> DIFFERENCE = Offset.offset(1e-9);

  @Test
  void values_by_hand_come_out() {
    assertThat(Activation.RELU.apply(-2)).isEqualTo(0);
    assertThat(Activation.RELU.apply(3)).isEqualTo(3);
    assertThat(Activation.IDENTITY.apply(-7)).isEqualTo(-7);
    assertThat(Activation.SIGMOID.apply(0)).isEqualTo(0.5);
    assertThat(Activation.TANH.apply(0)).isEqualTo(0);
    assertThat(Activation.TANH.derivativeFromOutput(0.5)).isEqualTo(0.75);
    assertThat(Activation.SIGMOID.derivativeFromOutput(0.25)).isEqualTo(0.1875);
    assertThat(Activation.RELU.derivativeFromOutput(0)).isEqualTo(0);
    assertThat(Activation.RELU.apply(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @EnumSource
  void derivatives_agree_with_central_differences(Activation f) {
    for (double x = -4.05; x < 4; x += 0.1) {
      double slope = (f.apply(x + STEP) - f.apply(x - STEP)) / (2 * STEP);
      assertThat(f.derivativeFromOutput(f.apply(x))).isCloseTo(slope, DIFFERENCE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void matrix_forms_equal_the_scalar_form(Activation f) {
    SeededRandom random = new SeededRandom(7);
    Matrix X = Matrix.generate(9, 40, () -> 3 * random.gaussian());
    Matrix before = X.copy();
    Matrix Y = f.apply(X);
    assertThat(X).isEqualTo(before);
    assertThat(Y).isEqualTo(X.map(f::apply));
    assertThat(f.derivativeFromOutput(Y)).isEqualTo(Y.map(f::derivativeFromOutput));
    Matrix dY = Matrix.generate(9, 40, random::gaussian);
    Matrix expected = dY.hadamard(Y.map(f::derivativeFromOutput));
    assertThat(f.multiplyByDerivative(dY, Y)).isSameAs(dY);
    assertThat(dY.minus(expected).norm()).isEqualTo(0);
    assertThat(f.applyInPlace(X)).isSameAs(X).isEqualTo(Y);
  }

  @Test
  void a_gradient_of_another_shape_is_refused() {
    assertThatThrownBy(() ->
        Activation.TANH.multiplyByDerivative(Matrix.zeros(2, 3), Matrix.zeros(3, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("multiplyByDerivative: 2×3 and 3×2 — both must have the same shape");
  }
}
