package unrolled.bptt;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class GradientBiasTest {

  @Test
  @Tag("eq-bptt-cosine")
  void cosine_and_ratio_are_worked_by_hand_over_all_parameters_together() {
    GradientBias bias = GradientBias.of(gradient(3, 4, 0), gradient(0, 6, 8));
    assertThat(bias.cosine()).isCloseTo(24 / 50.0, within(1e-15)); // 24 of 5 · 10
    assertThat(bias.ratio()).isEqualTo(0.5);
  }

  @Test
  @Tag("eq-bptt-cosine")
  void the_same_gradient_has_cosine_one_and_its_opposite_minus_one() {
    assertThat(GradientBias.of(gradient(1, 2, 2), gradient(2, 4, 4)))
        .isEqualTo(new GradientBias(1, 0.5));
    assertThat(GradientBias.of(gradient(1, 2, 2), gradient(-1, -2, -2)).cosine()).isEqualTo(-1);
  }

  @Test
  void a_gradient_without_direction_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradientBias.of(gradient(0, 0, 0), gradient(1, 0, 0)))
        .withMessageContaining("norm 0.0 has no direction");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradientBias.of(gradient(1, 0, 0), gradient(Double.NaN, 0, 0)))
        .withMessageContaining("NaN");
  }

  private static Parameters gradient(double a, double b, double c) {
    return () -> Map.of("A", Matrix.rowVector(a, b), "c", Matrix.rowVector(c));
  }
}
