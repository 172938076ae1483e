package unrolled.latent;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Exponential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchTest {

  /** Near a minimum a function is flat: half of the digits of a double tell places apart. */
  private static final Offset<Double> HALF_THE_DIGITS = Offset.offset(1e-7);

  @Test
  void golden_section_finds_the_lowest_of_two_valleys() {
    // x⁴ − 2x² + x/2 has valleys near −1.06 (deeper) and 0.93.
    double x = GoldenSection.minimize(z -> z * z * z * z - 2 * z * z + z / 2, -3, 3);
    assertThat(4 * x * x * x - 4 * x + 0.5).isCloseTo(0, Offset.offset(1e-6));
    assertThat(x).isBetween(-1.1, -1.0);
  }

  @Test
  void golden_section_ends_at_an_end_where_the_function_only_falls() {
    assertThat(GoldenSection.minimize(x -> -x, 2, 5)).isCloseTo(5, HALF_THE_DIGITS);
    assertThat(GoldenSection.minimize(x -> x, 2, 5)).isCloseTo(2, HALF_THE_DIGITS);
  }

  @Test
  void golden_section_finds_a_closed_form() {
    assertThat(GoldenSection.minimize(x -> Exponential.exp(x) - 3 * x, -10, 10))
        .isCloseTo(StrictMath.log(3), HALF_THE_DIGITS);
  }

  @Test
  void golden_section_refuses_an_empty_range_and_a_function_that_is_not_a_number() {
    assertThatThrownBy(() -> GoldenSection.minimize(x -> x, 2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GoldenSection: from 2.0 to 2.0 is no range; the left end must be less than"
            + " the right one, both finite");
    assertThatThrownBy(() -> GoldenSection.minimize(Math::sqrt, -1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GoldenSection: the function is NaN at -1.0; narrow the range to where it is"
            + " defined");
  }

  @Test
  void simplex_walks_along_a_bent_valley() {
    double[] place = NelderMead.minimize(
        z -> 100 * square(z[1] - z[0] * z[0]) + square(1 - z[0]),
        new double[] {-1.2, 1}, new double[] {0.5, 0.5});
    assertThat(place).containsExactly(new double[] {1, 1}, Offset.offset(1e-4));
  }

  @Test
  void simplex_stays_where_the_function_is_finite() {
    double[] place = NelderMead.minimize(
        z -> z[0] < 2 ? Double.NaN : z[0] + z[1] * z[1], new double[] {5, 3}, new double[] {1, 1});
    assertThat(place[0]).isBetween(2.0, 2.001);
    assertThat(place[1]).isCloseTo(0, Offset.offset(1e-2));
  }

  private static double square(double x) {
    return x * x;
  }

  @Test
  void simplex_refuses_a_start_that_is_not_allowed_and_missing_steps() {
    assertThatThrownBy(() -> NelderMead.minimize(
        z -> Double.POSITIVE_INFINITY, new double[1], new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NelderMead: the function is Infinity at the start; begin where it is finite");
    assertThatThrownBy(() -> NelderMead.minimize(z -> 0, new double[2], new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NelderMead: 2 variables and 1 steps; give one step for each variable, and at"
            + " least one");
  }
}
