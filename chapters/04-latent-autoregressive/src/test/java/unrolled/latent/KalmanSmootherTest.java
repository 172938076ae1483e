package unrolled.latent;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KalmanSmootherTest {

  /** A few operations on numbers of some hundreds. */
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  private static final LocalLevel MODEL = new LocalLevel(200, 100);
  private static final double[] BY_HAND = {100, 120, 91};

  @Test
  @Tag("eq-kalman-smoother")
  void three_years_by_hand() {
    SmoothedLevel s = new KalmanSmoother(MODEL).smooth(BY_HAND);
    assertThat(s.level()).containsExactly(new double[] {104, 106, 101}, EXACT);
    assertThat(s.variance())
        .containsExactly(new double[] {2200.0 / 21, 600.0 / 7, 2200.0 / 21}, EXACT);
  }

  @Test
  @Tag("eq-kalman-smoother")
  @Tag("eq-smoothing-least-squares")
  void smoothed_levels_are_least_squares_with_a_price_on_steps() {
    double[] x = MODEL.simulate(40, new SeededRandom(6)).observations();
    double[] smoothed = new KalmanSmoother(MODEL).smooth(x).level();
    Matrix X = Matrix.zeros(79, 40);
    double[] y = new double[79];
    for (int t = 0; t < 40; t++) {
      X.set(t, t, 1 / Math.sqrt(200));
      y[t] = x[t] / Math.sqrt(200);
      if (t > 0) {
        X.set(39 + t, t, 1 / Math.sqrt(100));
        X.set(39 + t, t - 1, -1 / Math.sqrt(100));
      }
    }
    assertThat(smoothed).containsExactly(LeastSquares.solve(X, y), Offset.offset(1e-9));
    assertThat(KalmanSmoother.price(MODEL, x, smoothed))
        .isCloseTo(LeastSquares.residualSumOfSquares(X, smoothed, y), Offset.offset(1e-9));
  }

  @Test
  @Tag("eq-smoother-weights")
  void a_unit_in_the_middle_shows_the_weights() {
    double[] x = new double[161];
    x[80] = 1;
    double[] smoothed = new KalmanSmoother(MODEL).smooth(x).level();
    for (int k = -20; k <= 20; k++) {
      assertThat(smoothed[80 + k]).isCloseTo(MODEL.smootherWeight(Math.abs(k)), EXACT);
    }
  }

  @Test
  @Tag("eq-smoother-floor")
  void variance_settles_at_its_floor_in_the_middle_and_is_the_filters_at_the_end() {
    double[] x = MODEL.simulate(161, new SeededRandom(6)).observations();
    SmoothedLevel s = new KalmanSmoother(MODEL).smooth(x);
    assertThat(s.variance()[80]).isCloseTo(MODEL.smootherFloor(), EXACT);
    assertThat(s.variance()[160]).isCloseTo(MODEL.filterFloor(), EXACT);
    assertThat(s.variance()[0]).isCloseTo(MODEL.filterFloor(), EXACT);
  }

  @Test
  void a_series_read_backwards_is_smoothed_backwards() {
    SmoothedLevel s = new KalmanSmoother(MODEL).smooth(91, 120, 100);
    assertThat(s.level()).containsExactly(new double[] {101, 106, 104}, EXACT);
  }

  @Test
  void inside_a_gap_the_smoother_draws_a_straight_line() {
    FilteredLevel f = new KalmanFilter(MODEL)
        .filterWithGaps(100, 120, 91, Double.NaN, Double.NaN, Double.NaN, 60, 70, 75);
    double[] level = new KalmanSmoother(MODEL).smooth(f).level();
    double step = (level[6] - level[2]) / 4;
    for (int t = 3; t < 6; t++) {
      assertThat(level[t]).isCloseTo(level[2] + (t - 2) * step, EXACT);
    }
    assertThat(step).isLessThan(-1);
  }

  @Test
  void before_the_first_observation_the_level_is_the_first_and_less_certain_each_step() {
    FilteredLevel f = new KalmanFilter(MODEL)
        .filterWithGaps(Double.NaN, Double.NaN, 100, 120, 91);
    SmoothedLevel s = new KalmanSmoother(MODEL).smooth(f);
    assertThat(s.level()).containsExactly(new double[] {104, 104, 104, 106, 101}, EXACT);
    assertThat(s.variance()[0]).isCloseTo(2200.0 / 21 + 200, EXACT);
    assertThat(s.variance()[1]).isCloseTo(2200.0 / 21 + 100, EXACT);
  }

  @Test
  void one_observation_is_its_own_level() {
    SmoothedLevel s = new KalmanSmoother(MODEL).smooth(42);
    assertThat(s.level()).containsExactly(42);
    assertThat(s.variance()).containsExactly(200);
  }

  @Test
  void an_observation_that_is_no_number_is_refused() {
    assertThatThrownBy(() -> new KalmanSmoother(MODEL).smooth(1, Double.NaN))
        .hasMessageContaining("observation 1 is NaN");
  }
}
