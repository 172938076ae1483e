package unrolled.latent;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.Autocorrelation;
import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NoisyAutoregressionTest {

  /** Some thousand operations on numbers below a hundred. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-10);

  @Test
  @Tag("eq-noisy-ar-state")
  void matrices_of_three_lags_shift_the_row_and_weigh_it() {
    LinearGaussianModel model = NoisyAutoregression.of(10, 2, 3, 0.5, -0.2, 0.1).stateSpace();
    assertThat(model.F())
        .isEqualTo(Matrix.of(new double[][] {{0.5, 1, 0}, {-0.2, 0, 1}, {0.1, 0, 0}}));
    assertThat(model.H()).isEqualTo(Matrix.columnVector(1, 0, 0));
    // One step by hand: (4, 3, 2) → (0.5·4 − 0.2·3 + 0.1·2, 4, 3) = (1.6, 4, 3)
    Matrix next = model.predictMean(Matrix.rowVector(4, 3, 2));
    assertThat(next.row(0)).containsExactly(new double[] {1.6, 4, 3}, ROUNDING);
  }

  @Test
  void covariance_of_the_first_state_is_that_of_the_stationary_rule() {
    double[] phi = {1.2, -0.5, 0.1};
    Matrix P = NoisyAutoregression.of(0, 4, 1, phi).stateSpace().covariance();
    double variance = Autocorrelation.variance(2, phi);
    double[] rho = Autocorrelation.ofModel(2, phi);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(P.get(i, j)).isCloseTo(variance * rho[Math.abs(i - j)], ROUNDING);
      }
    }
  }

  @Test
  void without_observation_noise_it_is_the_autoregressive_model() {
    AutoregressiveModel window = AutoregressiveModel.of(6, 1, 0.9, -0.3);
    NoisyAutoregression state = NoisyAutoregression.of(window.mean(), 1, 0, 0.9, -0.3);
    double[] history = window.simulate(new double[] {14, 16}, 50, new SeededRandom(3));
    assertThat(state.forecast(history)).isCloseTo(window.forecast(history), ROUNDING);
    assertThat(state.forecast(history, 9)).containsExactly(window.forecast(history, 9), ROUNDING);
  }

  @Test
  void far_ahead_the_forecast_is_the_mean_and_without_history_at_once() {
    NoisyAutoregression model = NoisyAutoregression.of(20, 2, 3, 0.8);
    double[] ahead = model.forecast(new double[] {50, 40, 60}, 200);
    assertThat(ahead[0]).isBetween(25.0, 60.0);
    assertThat(ahead[10]).isCloseTo(20 + StrictMath.pow(0.8, 10) * (ahead[0] - 20), ROUNDING);
    assertThat(ahead[199]).isCloseTo(20, ROUNDING);
    assertThat(model.forecast(new double[0])).isEqualTo(20);
  }

  @Test
  void likelihood_is_that_of_the_joint_law() {
    NoisyAutoregression model = NoisyAutoregression.of(5, 2, 0.7, 1.1, -0.4);
    double[] x = {7, 4, 3, 8, 6};
    Matrix deviations = Matrix.columnVector(Arrays.stream(x).map(v -> v - 5).toArray());
    assertThat(model.logLikelihood(x)).isCloseTo(
        new JointGaussian(model.stateSpace(), 5).logLikelihood(deviations), ROUNDING);
  }

  @Test
  void fit_is_a_maximum_and_comes_close_to_the_truth() {
    NoisyAutoregression truth = NoisyAutoregression.of(50, 100, 60, 1.3, -0.6);
    double[] d = AutoregressiveModel.of(0, 10, 1.3, -0.6)
        .simulate(new double[2], 200, new SeededRandom(21));
    SeededRandom noise = new SeededRandom(22);
    double[] x = Arrays.stream(d).map(v -> 50 + v + Math.sqrt(60) * noise.gaussian()).toArray();
    NoisyAutoregression fitted =
        NoisyAutoregression.fit(new TimeSeries("made", "", 1, 1, x), 2);
    double most = fitted.logLikelihood(x);
    assertThat(most).isGreaterThan(truth.logLikelihood(x));
    assertThat(most - truth.logLikelihood(x)).as("half a chi-square of five").isLessThan(10);
    double[] phi = fitted.phi();
    assertThat(phi).containsExactly(new double[] {1.3, -0.6}, Offset.offset(0.2));
    for (double off : new double[] {-0.01, 0.01}) {
      assertThat(NoisyAutoregression.of(fitted.mean() * (1 + off), fitted.disturbanceVariance(),
          fitted.observationVariance(), phi).logLikelihood(x)).isLessThan(most);
      assertThat(NoisyAutoregression.of(fitted.mean(), fitted.disturbanceVariance() * (1 + off),
          fitted.observationVariance(), phi).logLikelihood(x)).isLessThan(most);
      assertThat(NoisyAutoregression.of(fitted.mean(), fitted.disturbanceVariance(),
          fitted.observationVariance() * (1 + off), phi).logLikelihood(x)).isLessThan(most);
      assertThat(NoisyAutoregression.of(fitted.mean(), fitted.disturbanceVariance(),
          fitted.observationVariance(), phi[0] + off, phi[1]).logLikelihood(x)).isLessThan(most);
      assertThat(NoisyAutoregression.of(fitted.mean(), fitted.disturbanceVariance(),
          fitted.observationVariance(), phi[0], phi[1] + off).logLikelihood(x)).isLessThan(most);
    }
    assertThat(fitted.parameterCount()).isEqualTo(5);
  }

  @Test
  void impossible_numbers_and_series_are_refused() {
    assertThatThrownBy(() -> NoisyAutoregression.of(0, 0, 1, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NoisyAutoregression: μ 0.0, disturbance variance 0.0, observation variance 1.0"
            + " — μ must be finite, the variances above 0 and from 0");
    assertThatThrownBy(() -> NoisyAutoregression.of(0, 1, 1, 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NoisyAutoregression: φ [1.0] is not stationary, so that the first state has no"
            + " variance; shrink φ until all roots lie inside the unit circle");
    assertThatThrownBy(() ->
        NoisyAutoregression.fit(new TimeSeries("short", "m", 1, 1, 1, 2, 3, 4, 5, 6), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("short, 1 to 6, 6 values (m): too short to fit a state of 2 with 5 numbers,"
            + " which takes a state of at least 1 and 7 values; use a smaller state or a longer"
            + " series");
    assertThatThrownBy(() -> NoisyAutoregression.fit(
        new TimeSeries("flat", "m", 1, 1, 3, 3, 3, 3, 3, 3), 1))
        .hasMessageContaining("all values are equal, so that the likelihood has no bound");
    assertThatThrownBy(() -> NoisyAutoregression.of(0, 1, 1, 0.5).forecast(new double[] {1}, 0))
        .hasMessageContaining("steps must be at least 1, not 0");
  }

  @Test
  void equal_values_are_refused_though_their_mean_is_rounded() {
    for (int length : new int[] {5, 7, 10}) {
      double[] tenths = new double[length];
      Arrays.fill(tenths, 0.1);
      TimeSeries flat = new TimeSeries("flat", "m", 1, 1, tenths);
      int p = Math.min(2, (length - 3) / 2);
      assertThatThrownBy(() -> NoisyAutoregression.fit(flat, p))
          .as("%d times 0.1", length)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(flat + ": all values are equal, so that the likelihood has no bound; use a"
              + " series that moves");
    }
  }
}
