package unrolled.autoregressive;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;

class ImpulseResponseTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-13);

  @Test
  @Tag("eq-impulse-response")
  void weights_of_the_hand_examples_are_those_of_the_text() {
    assertThat(new ImpulseResponse(0.5).psi(4)).containsExactly(1, 0.5, 0.25, 0.125);
    assertThat(new ImpulseResponse(1, -0.5).psi(9))
        .containsExactly(1, 1, 0.5, 0, -0.25, -0.25, -0.125, 0, 0.0625);
  }

  @Test
  @Tag("eq-forecast-variance")
  void error_variances_of_the_hand_examples_are_those_of_the_text() {
    double noise = Math.sqrt(10);
    assertThat(new ImpulseResponse(0.5).forecastVariance(noise, 3))
        .containsExactly(new double[] {10, 12.5, 13.125}, EXACT);
    assertThat(new ImpulseResponse(1, -0.5).forecastVariance(1, 5))
        .containsExactly(1, 2, 2.25, 2.25, 2.3125);
  }

  @Test
  @Tag("eq-forecast-variance")
  void error_variance_grows_to_the_variance_of_the_series() {
    double[] phi = {1.34254, -0.65504};
    double[] variance = new ImpulseResponse(phi).forecastVariance(15.41, 400);
    assertThat(variance[399])
        .isCloseTo(Autocorrelation.variance(15.41, phi), Offset.offset(1e-9));
  }

  @Test
  @Tag("eq-forecast-variance")
  void simulated_errors_have_the_variance_of_the_closed_form() {
    AutoregressiveModel model = AutoregressiveModel.of(3, 2, 1.2, -0.6);
    double[] history = {7, 8};
    double[] expected = model.forecast(history, 6);
    double[] closed = new ImpulseResponse(model.phi()).forecastVariance(2, 6);
    SeededRandom random = new SeededRandom(4);
    int runs = 20_000;
    double[] measured = new double[6];
    for (int run = 0; run < runs; run++) {
      double[] path = model.simulate(history, 6, random);
      for (int h = 0; h < 6; h++) {
        measured[h] += (path[h] - expected[h]) * (path[h] - expected[h]) / runs;
      }
    }
    for (int h = 0; h < 6; h++) {
      // A variance from n draws has a relative standard error of √(2/n) = 0.01; four of them.
      assertThat(measured[h] / closed[h]).isCloseTo(1, Offset.offset(0.04));
    }
  }
}
