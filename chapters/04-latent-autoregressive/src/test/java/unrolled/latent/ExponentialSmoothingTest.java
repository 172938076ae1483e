package unrolled.latent;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.core.model.Baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExponentialSmoothingTest {

  /** A few dozen operations on numbers of order one. */
  private static final Offset<Double> EXACT = Offset.offset(1e-13);

  private static final double[] BY_HAND = {4, 8, 2, 6};

  @Test
  @Tag("eq-exponential-smoothing")
  void half_way_to_each_new_value() {
    // 4, then 4 + ½(8 − 4) = 6, 6 + ½(2 − 6) = 4, 4 + ½(6 − 4) = 5
    assertThat(new ExponentialSmoothing(0.5).forecast(BY_HAND)).isEqualTo(5);
    assertThat(new ExponentialSmoothing(0.5).forecast(Arrays.copyOf(BY_HAND, 3))).isEqualTo(4);
    assertThat(new ExponentialSmoothing(0.5).forecast(new double[] {4})).isEqualTo(4);
  }

  @Test
  @Tag("eq-smoothing-weights")
  void weights_halve_and_the_first_value_takes_what_is_left() {
    assertThat(new ExponentialSmoothing(0.5).weights(4)).containsExactly(0.5, 0.25, 0.125, 0.125);
    assertThat(new ExponentialSmoothing(0.5).weightedSum(BY_HAND)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 1, 1.7})
  @Tag("eq-smoothing-weights")
  void both_forms_are_equal_and_the_weights_sum_to_one(double alpha) {
    SeededRandom random = new SeededRandom(3);
    double[] x = new double[60];
    Arrays.setAll(x, t -> random.gaussian());
    ExponentialSmoothing smoothing = new ExponentialSmoothing(alpha);
    assertThat(smoothing.weightedSum(x)).isCloseTo(smoothing.forecast(x), EXACT);
    assertThat(Vectors.sum(smoothing.weights(60))).isCloseTo(1, EXACT);
  }

  @Test
  void alpha_of_one_is_persistence() {
    assertThat(new ExponentialSmoothing(1).forecast(BY_HAND))
        .isEqualTo(Baseline.persistence().forecast(BY_HAND));
  }

  @Test
  void a_forecast_fed_back_stays_where_it_is() {
    assertThat(new ExponentialSmoothing(0.5).forecast(BY_HAND, 3)).containsExactly(5, 5, 5);
  }

  @Test
  void fit_finds_an_alpha_from_which_no_step_is_better() {
    SeededRandom random = new SeededRandom(8);
    double[] x = new LocalLevel(4, 1).simulate(300, random).observations();
    ExponentialSmoothing fitted =
        ExponentialSmoothing.fit(new TimeSeries("made", "", 1, 1, x));
    double least = fitted.squaredErrors(x);
    for (double step : new double[] {-0.3, -0.01, -0.001, 0.001, 0.01, 0.3}) {
      assertThat(new ExponentialSmoothing(fitted.alpha() + step).squaredErrors(x))
          .as("%s off", step).isGreaterThan(least);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 2, Double.NaN, Double.POSITIVE_INFINITY})
  void an_alpha_that_does_not_forget_or_learn_is_refused(double alpha) {
    assertThatThrownBy(() -> new ExponentialSmoothing(alpha))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ExponentialSmoothing: α is " + alpha + " — it must lie between 0, which never"
            + " learns, and 2, from where old values count ever more");
  }

  @Test
  void series_that_tell_nothing_about_alpha_are_refused() {
    assertThatThrownBy(() -> ExponentialSmoothing.fit(new TimeSeries("short", "m", 1, 1, 1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("short, 1 to 2, 2 values (m): too short to choose α, which takes 3 values: one"
            + " to start from, one to learn from and one to forecast; use a longer series");
    assertThatThrownBy(() -> ExponentialSmoothing.fit(new TimeSeries("flat", "m", 1, 1, 3, 3, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("every value before the last is 3.0, so that each α gives the same");
    assertThatThrownBy(() -> new ExponentialSmoothing(0.5).forecast(new double[0]))
        .hasMessage("ExponentialSmoothing: no history, so no state; give at least one value");
  }
}
