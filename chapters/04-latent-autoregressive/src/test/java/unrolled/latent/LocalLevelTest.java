package unrolled.latent;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalLevelTest {

  /** A few operations on numbers of some hundreds. */
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  private static final LocalLevel BY_HAND = new LocalLevel(200, 100);

  @Test
  @Tag("eq-steady-variance")
  @Tag("eq-steady-gain")
  @Tag("eq-filter-floor")
  @Tag("eq-smoother-floor")
  @Tag("eq-forecast-floor")
  void steady_state_of_the_hand_example_is_in_whole_numbers() {
    assertThat(BY_HAND.steadyVariance()).isCloseTo(200, EXACT);
    assertThat(BY_HAND.steadyGain()).isCloseTo(0.5, EXACT);
    assertThat(BY_HAND.filterFloor()).isCloseTo(100, EXACT);
    assertThat(BY_HAND.smootherFloor()).isCloseTo(200.0 / 3, EXACT);
    assertThat(BY_HAND.forecastFloor()).isCloseTo(400, EXACT);
    assertThat(BY_HAND.forecastFloor(3)).isCloseTo(600, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"200, 100", "15098.5, 1469.2", "1, 1e-6", "1e-6, 1", "3, 0", "0, 3"})
  @Tag("eq-steady-variance")
  @Tag("eq-filter-floor")
  void a_step_of_the_filter_leaves_the_steady_variance_as_it_is(double r, double q) {
    LocalLevel model = new LocalLevel(r, q);
    double P = model.steadyVariance();
    Offset<Double> rounding = Offset.offset(1e-12 * (r + q));
    assertThat(P - P * P / (P + r) + q).isCloseTo(P, rounding);
    assertThat(model.filterFloor()).isCloseTo(P - q, rounding);
    assertThat(model.smootherFloor()).isLessThanOrEqualTo(model.filterFloor());
  }

  @ParameterizedTest
  @CsvSource({"200, 100", "15098.5, 1469.2", "1, 9"})
  @Tag("eq-smoother-floor")
  void smoothers_floor_is_the_wiener_integral(double r, double q) {
    // σ_η² σ_ε² / √(σ_η⁴ + 4 σ_η² σ_ε²), from the spectra of level and noise
    double closed = q * r / Math.sqrt(q * q + 4 * q * r);
    assertThat(new LocalLevel(r, q).smootherFloor())
        .isCloseTo(closed, Offset.offset(1e-12 * closed));
  }

  @Test
  @Tag("eq-smoother-weights")
  void smoothers_weights_fade_to_both_sides_and_sum_to_one() {
    assertThat(BY_HAND.smootherWeight(0)).isCloseTo(1.0 / 3, EXACT);
    assertThat(BY_HAND.smootherWeight(2)).isCloseTo(1.0 / 12, EXACT);
    double sum = BY_HAND.smootherWeight(0);
    for (int k = 1; k < 60; k++) {
      sum += 2 * BY_HAND.smootherWeight(k);
    }
    assertThat(sum).isCloseTo(1, EXACT);
  }

  @Test
  @Tag("eq-local-level")
  void simulation_follows_the_equations_and_the_seed() {
    LocalLevel.Path path = new LocalLevel(4, 9).simulate(3, new SeededRandom(5));
    SeededRandom random = new SeededRandom(5);
    double mu = 0;
    for (int t = 0; t < 3; t++) {
      assertThat(path.levels()[t]).isEqualTo(mu);
      assertThat(path.observations()[t]).isEqualTo(mu + 2 * random.gaussian());
      mu += 3 * random.gaussian();
    }
  }

  @Test
  void two_histories_of_one_model_have_different_levels() {
    SeededRandom random = new SeededRandom(7);
    double[] first = BY_HAND.simulate(5, random).levels();
    double[] second = BY_HAND.simulate(5, random).levels();
    for (int t = 1; t < 5; t++) {
      assertThat(second[t]).isNotEqualTo(first[t]);
    }
  }

  @Test
  @Tag("eq-local-level")
  void simulated_noise_has_the_variances_asked_for() {
    LocalLevel.Path path = new LocalLevel(4, 9).simulate(20_000, new SeededRandom(2));
    double noise = 0;
    double steps = 0;
    for (int t = 0; t + 1 < 20_000; t++) {
      noise += square(path.observations()[t] - path.levels()[t]) / 19_999;
      steps += square(path.levels()[t + 1] - path.levels()[t]) / 19_999;
    }
    // The standard error of a variance is √(2/n) of it, one percent; four of them.
    assertThat(noise).isCloseTo(4, Offset.offset(0.16));
    assertThat(steps).isCloseTo(9, Offset.offset(0.36));
  }

  private static double square(double x) {
    return x * x;
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, observation", "NaN, 1, observation", "1, -0.5, level", "1, Infinity, level"})
  void impossible_variances_are_refused_by_name(double r, double q, String which) {
    double bad = which.equals("level") ? q : r;
    assertThatThrownBy(() -> new LocalLevel(r, q))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LocalLevel: the " + which + " variance is " + bad + "; a variance is a finite"
            + " number from 0 up (did you mean a standard deviation or a logarithm? square it, or"
            + " take its exponential)");
  }

  @Test
  void a_model_without_any_noise_and_an_empty_path_are_refused() {
    assertThatThrownBy(() -> new LocalLevel(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LocalLevel: both variances are 0, so that all values are equal and there is"
            + " nothing to estimate; one of the two must be above 0");
    assertThatThrownBy(() -> BY_HAND.simulate(0, new SeededRandom(1)))
        .hasMessage("LocalLevel.simulate: 0 steps; ask for at least 1");
    assertThatThrownBy(() -> BY_HAND.forecastFloor(0)).hasMessageContaining("at least 1, not 0");
  }
}
