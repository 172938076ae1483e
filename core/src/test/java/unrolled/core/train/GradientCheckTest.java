package unrolled.core.train;

import java.util.Map;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GradientCheckTest {

  private final Matrix x = Matrix.of(new double[] {0.3, -1.2, 2});
  private final Parameters parameters = () -> Map.of("x", x);
  private final DoubleSupplier cubes = () -> {
    double sum = 0;
    for (double value : x.row(0)) {
      sum += value * value * value;
    }
    return sum;
  };

  @Test
  @Tag("eq-central-difference")
  void central_differences_find_the_slope_of_cubes() {
    Matrix slopes = GradientCheck.centralDifferences(cubes, x);
    for (int c = 0; c < 3; c++) {
      // The error of the method is h² for a cube, 1e-10 here, and rounding.
      assertThat(slopes.get(0, c)).isCloseTo(3 * x.get(0, c) * x.get(0, c), within(1e-9));
    }
  }

  @Test
  void differences_from_two_steps_have_no_error_of_the_second_order() {
    Matrix slopes = GradientCheck.differencesFromTwoSteps(cubes, x);
    for (int c = 0; c < 3; c++) {
      // One step of 2e-4 would be off by 4e-8; what is left is rounding.
      assertThat(slopes.get(0, c)).isCloseTo(3 * x.get(0, c) * x.get(0, c), within(2e-11));
    }
  }

  @Test
  void a_right_gradient_passes() {
    Matrix right = x.map(value -> 3 * value * value);
    assertThat(GradientCheck.largestRelativeError(cubes, parameters, () -> Map.of("x", right)))
        .isLessThan(1e-8);
  }

  @Test
  void a_gradient_wrong_in_one_place_is_caught() {
    Matrix wrong = x.map(value -> 3 * value * value);
    wrong.set(0, 1, -wrong.get(0, 1));
    assertThat(GradientCheck.largestRelativeError(cubes, parameters, () -> Map.of("x", wrong)))
        .isGreaterThan(0.9);
    wrong.set(0, 1, Double.NaN);
    assertThat(GradientCheck.largestRelativeError(cubes, parameters, () -> Map.of("x", wrong)))
        .isNaN();
  }

  @Test
  void parameters_are_put_back_to_the_last_bit() {
    Matrix before = x.copy();
    GradientCheck.centralDifferences(cubes, x);
    assertThat(x).isEqualTo(before);
  }
}
