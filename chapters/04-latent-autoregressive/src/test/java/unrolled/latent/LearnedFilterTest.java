package unrolled.latent;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.train.GradientCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LearnedFilterTest {

  private static final double[] BY_HAND = {4, 8, 2};

  @Test
  @Tag("eq-learned-filter")
  void three_values_by_hand() {
    LearnedFilter filter = new LearnedFilter(0.5, 0.25);
    // h = 4, then 2 + 2 = 4, then 2 + 0.5 = 2.5
    assertThat(filter.forecast(BY_HAND)).isEqualTo(2.5);
    // errors 4 − 8 and 4 − 2: (16 + 4) / 2
    assertThat(filter.loss(BY_HAND)).isEqualTo(10);
  }

  @Test
  @Tag("eq-sensitivity")
  void slopes_by_hand() {
    // The first forecast is x_1 whatever a and b; the second is a·4 + b·8, with error 2.
    LearnedFilter slopes = new LearnedFilter(0.5, 0.25).gradient(BY_HAND);
    assertThat(slopes.a()).isEqualTo(2 * 4);
    assertThat(slopes.b()).isEqualTo(2 * 8);
  }

  @Test
  @Tag("eq-sensitivity")
  void slopes_equal_central_differences() {
    double[] x = new LocalLevel(2, 1).simulate(80, new SeededRandom(9)).observations();
    LearnedFilter filter = new LearnedFilter(0.6, 0.3);
    assertThat(GradientCheck.largestRelativeError(
        () -> filter.loss(x), filter, filter.gradient(x))).isLessThan(1e-7);
  }

  @Test
  @Tag("eq-learned-filter")
  void coefficients_that_sum_to_one_are_exponential_smoothing() {
    double[] x = new LocalLevel(2, 1).simulate(80, new SeededRandom(9)).observations();
    assertThat(new LearnedFilter(0.7, 0.3).forecast(x))
        .isCloseTo(new ExponentialSmoothing(0.3).forecast(x), Offset.offset(1e-12));
  }

  @Test
  void coefficients_and_series_that_make_no_sense_are_refused() {
    assertThatThrownBy(() -> new LearnedFilter(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LearnedFilter: a NaN and b 1.0 must be finite; a training that diverged needs"
            + " a smaller step");
    assertThatThrownBy(() -> new LearnedFilter(0, 1).loss(new double[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LearnedFilter: 1 values; it takes one to start from and one to forecast");
    assertThatThrownBy(() -> new LearnedFilter(0, 1).gradient(new double[0]))
        .hasMessageContaining("0 values");
    assertThatThrownBy(() -> new LearnedFilter(0, 1).forecast(new double[0]))
        .hasMessageContaining("no history");
  }
}
