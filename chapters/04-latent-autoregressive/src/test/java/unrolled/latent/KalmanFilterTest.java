package unrolled.latent;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KalmanFilterTest {

  /** A few operations on numbers of some hundreds. */
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  private static final LocalLevel MODEL = new LocalLevel(200, 100);
  private static final double[] BY_HAND = {100, 120, 91};

  @Test
  @Tag("eq-kalman-update")
  @Tag("eq-kalman-predict")
  void three_years_by_hand() {
    FilteredLevel f = new KalmanFilter(MODEL).filter(BY_HAND);
    assertThat(f.forecast()[0]).isNaN();
    assertThat(f.forecastVariance()[0]).isInfinite();
    check(f.level(), 100, 112, 101);
    check(f.variance(), 200, 120, 2200.0 / 21);
    check(tail(f.forecast()), 100, 112);
    check(tail(f.forecastVariance()), 300, 220);
    check(tail(f.innovation()), 20, -21);
    check(tail(f.innovationVariance()), 500, 420);
    check(f.gain(), 1, 3.0 / 5, 11.0 / 21);
  }

  private static double[] tail(double[] values) {
    return Arrays.copyOfRange(values, 1, values.length);
  }

  private static void check(double[] values, double... expected) {
    assertThat(values).containsExactly(expected, EXACT);
  }

  @Test
  @Tag("eq-level-likelihood")
  void likelihood_of_the_three_years_by_hand() {
    double byHand = -0.5 * (2 * StrictMath.log(2 * Math.PI)
        + StrictMath.log(500) + StrictMath.log(420) + 0.8 + 1.05);
    assertThat(new KalmanFilter(MODEL).filter(BY_HAND).logLikelihood()).isCloseTo(byHand, EXACT);
  }

  @Test
  @Tag("eq-kalman-update")
  void update_is_the_product_of_two_bells() {
    // Multiply the densities on a fine grid and take mean and variance of the product.
    double sum = 0;
    double first = 0;
    double second = 0;
    for (double mu = -400; mu <= 600; mu += 0.25) {
      double weight = StrictMath.exp(-(mu - 100) * (mu - 100) / 600 - (120 - mu) * (120 - mu) / 400);
      sum += weight;
      first += weight * mu;
      second += weight * mu * mu;
    }
    FilteredLevel f = new KalmanFilter(MODEL).filter(BY_HAND);
    double mean = first / sum;
    // The grid's sum of a smooth bell is exact but for rounding.
    assertThat(f.level()[1]).isCloseTo(mean, Offset.offset(1e-9));
    assertThat(f.variance()[1]).isCloseTo(second / sum - mean * mean, Offset.offset(1e-8));
  }

  @Test
  void without_observation_noise_the_filter_is_persistence() {
    FilteredLevel f = new KalmanFilter(new LocalLevel(0, 7)).filter(BY_HAND);
    check(f.level(), BY_HAND);
    check(f.variance(), 0, 0, 0);
  }

  @Test
  void without_level_noise_the_filter_is_the_mean_of_all_the_past() {
    FilteredLevel f = new KalmanFilter(new LocalLevel(6, 0)).filter(BY_HAND);
    check(f.level(), 100, 110, 311.0 / 3);
    check(f.gain(), 1, 1.0 / 2, 1.0 / 3);
    check(f.variance(), 6, 3, 2);
  }

  @Test
  @Tag("eq-steady-gain")
  void gain_settles_and_the_filter_becomes_exponential_smoothing() {
    double[] x = MODEL.simulate(200, new SeededRandom(4)).observations();
    FilteredLevel f = new KalmanFilter(MODEL).filter(x);
    double K = MODEL.steadyGain();
    assertThat(f.gain()[40]).isCloseTo(K, EXACT);
    assertThat(f.level()[199])
        .isCloseTo(new ExponentialSmoothing(K).forecast(x), Offset.offset(1e-10));
    for (int t = 2; t < 200; t++) {
      assertThat(f.gain()[t]).isLessThanOrEqualTo(f.gain()[t - 1]);
    }
  }

  @Test
  void the_same_record_gives_the_same_states() {
    double[] x = MODEL.simulate(50, new SeededRandom(4)).observations();
    FilteredLevel once = new KalmanFilter(MODEL).filter(x);
    FilteredLevel again = new KalmanFilter(MODEL).filter(x.clone());
    assertThat(again.level()).containsExactly(once.level());
    assertThat(again.variance()).containsExactly(once.variance());
    assertThat(once).hasToString(again.toString());
  }

  @Test
  void variances_do_not_depend_on_the_data() {
    FilteredLevel other = new KalmanFilter(MODEL).filter(-5, 1e6, 3);
    assertThat(other.variance())
        .containsExactly(new KalmanFilter(MODEL).filter(BY_HAND).variance());
  }

  @Test
  void a_forecast_stays_at_the_level_however_far_ahead() {
    assertThat(new KalmanFilter(MODEL).forecast(BY_HAND)).isCloseTo(101, EXACT);
    check(new KalmanFilter(MODEL).forecast(BY_HAND, 3), 101, 101, 101);
  }

  @Test
  void a_missing_observation_is_predicted_and_not_updated() {
    FilteredLevel f = new KalmanFilter(MODEL).filterWithGaps(100, Double.NaN, Double.NaN, 130);
    // P after the gap is 200 + 3 · 100 = 500, so the gain is 5/7.
    check(f.level(), 100, 100, 100, 100 + 30 * 5.0 / 7);
    check(f.variance(), 200, 300, 400, 1000.0 / 7);
    assertThat(f.innovation()[1]).isNaN();
    assertThat(f.gain()[1]).isZero();
    double byHand = -0.5 * (StrictMath.log(2 * Math.PI) + StrictMath.log(700) + 900.0 / 700);
    assertThat(f.logLikelihood()).isCloseTo(byHand, EXACT);
  }

  @Test
  void the_first_observation_starts_the_filter_wherever_it_stands() {
    FilteredLevel late = new KalmanFilter(MODEL).filterWithGaps(Double.NaN, 100, 120, 91);
    assertThat(late.level()[0]).isNaN();
    check(tail(late.level()), 100, 112, 101);
    assertThat(late.logLikelihood())
        .isEqualTo(new KalmanFilter(MODEL).filter(BY_HAND).logLikelihood());
  }

  @Test
  void observations_that_are_not_numbers_are_refused_with_their_place() {
    KalmanFilter filter = new KalmanFilter(MODEL);
    assertThatThrownBy(() -> filter.filter(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("KalmanFilter: observation 1 is NaN; if it is missing, write NaN and call"
            + " filterWithGaps");
    assertThatThrownBy(() -> filter.filterWithGaps(1, 2, Double.NEGATIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("KalmanFilter: observation 2 is -Infinity; cut it, or write NaN if it is"
            + " missing");
    assertThatThrownBy(() -> filter.filterWithGaps(Double.NaN, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("KalmanFilter: none of 2 observations is there; the filter needs one to start"
            + " from");
    assertThatThrownBy(() -> filter.forecast(new double[0]))
        .hasMessageContaining("none of 0 observations");
    assertThatThrownBy(() -> filter.forecast(BY_HAND, 0)).hasMessageContaining("at least 1");
  }
}
