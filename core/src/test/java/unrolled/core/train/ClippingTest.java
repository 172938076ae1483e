package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ClippingTest {

  private final Matrix a = Matrix.rowVector(3, 0);
  private final Matrix b = Matrix.columnVector(0, -4);
  private final Parameters gradients = () -> {
    Map<String, Matrix> named = new LinkedHashMap<>();
    named.put("a", a);
    named.put("b", b);
    return named;
  };

  @Test
  void the_norm_is_that_of_all_parameters_together() {
    assertThat(Clipping.norm(gradients)).isEqualTo(5);
    assertThat(Clipping.none().clip(gradients)).isEqualTo(5);
    assertThat(a).isEqualTo(Matrix.rowVector(3, 0));
  }

  @Test
  @Tag("eq-bptt-clip-norm")
  void by_norm_a_long_gradient_is_shortened_and_keeps_its_direction() {
    assertThat(Clipping.byNorm(1).clip(gradients)).isEqualTo(5);
    assertThat(a.row(0)).containsExactly(new double[] {0.6, 0}, within(1e-16));
    assertThat(b.column(0)).containsExactly(new double[] {0, -0.8}, within(1e-16));
  }

  @Test
  void by_norm_a_gradient_of_the_allowed_length_stays() {
    Clipping.byNorm(5).clip(gradients);
    assertThat(a).isEqualTo(Matrix.rowVector(3, 0));
    assertThat(b).isEqualTo(Matrix.columnVector(0, -4));
  }

  @Test
  @Tag("eq-bptt-clip-value")
  void by_value_each_value_is_held_within_its_bounds() {
    assertThat(Clipping.byValue(3.5).clip(gradients)).isEqualTo(5);
    assertThat(a).isEqualTo(Matrix.rowVector(3, 0));
    assertThat(b).isEqualTo(Matrix.columnVector(0, -3.5));
    a.set(0, 0, 7);
    Clipping.byValue(3.5).clip(gradients);
    assertThat(a).as("above as well as below").isEqualTo(Matrix.rowVector(3.5, 0));
  }

  @Test
  void a_gradient_whose_square_is_too_large_for_a_double_is_still_clipped() {
    a.set(0, 0, 3e300);
    b.set(1, 0, -4e300);
    assertThat(Clipping.byNorm(1).clip(gradients)).isCloseTo(5e300, within(1e285));
    assertThat(a.row(0)).containsExactly(new double[] {0.6, 0}, within(1e-15));
    assertThat(b.column(0)).containsExactly(new double[] {0, -0.8}, within(1e-15));
    a.set(0, 0, -1e-300);
    b.set(1, 0, -4e300);
    assertThat(Clipping.byNorm(1).clip(gradients)).isCloseTo(4e300, within(1e285));
    assertThat(b.column(0)).containsExactly(new double[] {0, -1}, within(1e-15));
  }

  @Test
  void nan_and_infinity_are_left_for_training_to_see() {
    a.set(0, 1, Double.NaN);
    assertThat(Clipping.byNorm(1).clip(gradients)).isNaN();
    assertThat(Clipping.byValue(1).clip(gradients)).isNaN();
    assertThat(b).isEqualTo(Matrix.columnVector(0, -4));
    a.set(0, 1, Double.NEGATIVE_INFINITY);
    assertThat(Clipping.byNorm(1).clip(gradients)).isInfinite();
    assertThat(Clipping.byValue(1).clip(gradients)).isInfinite();
    assertThat(b).isEqualTo(Matrix.columnVector(0, -4));
  }

  @Test
  void bounds_must_be_positive() {
    assertThatIllegalArgumentException().isThrownBy(() -> Clipping.byNorm(0))
        .withMessage("gradients are clipped to a norm above 0, not 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> Clipping.byValue(Double.NaN))
        .withMessage("gradients are clipped to a value above 0, not NaN");
  }
}
