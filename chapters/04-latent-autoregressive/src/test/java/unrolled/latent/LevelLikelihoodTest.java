package unrolled.latent;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LevelLikelihoodTest {

  /** A sum of 99 terms of order six. */
  private static final Offset<Double> EXACT = Offset.offset(1e-10);

  private static final LevelLikelihood NILE = new LevelLikelihood(RealSeries.nile());

  @Test
  @Tag("eq-concentrated-likelihood")
  void concentrated_likelihood_is_that_of_the_best_scale() {
    for (double ratio : new double[] {0.01, 0.0973, 1, 30}) {
      LocalLevel best = NILE.model(ratio);
      double concentrated = NILE.concentrated(ratio);
      assertThat(NILE.of(best)).isCloseTo(concentrated, EXACT);
      for (double off : new double[] {0.99, 1.01}) {
        assertThat(NILE.of(new LocalLevel(
            off * best.observationVariance(), off * best.levelVariance())))
            .isLessThan(concentrated);
      }
    }
  }

  @Test
  @Tag("eq-concentrated-likelihood")
  void three_years_by_hand() {
    // λ = ½ with variances 1 and ½: S is 2.5 and 2.1, v is 20 and −21, so s² = (160 + 210)/2 = 185.
    LevelLikelihood likelihood =
        new LevelLikelihood(new TimeSeries("by hand", "", 1, 1, 100, 120, 91));
    LocalLevel model = likelihood.model(0.5);
    assertThat(model.observationVariance()).isCloseTo(185, EXACT);
    assertThat(model.levelVariance()).isCloseTo(92.5, EXACT);
    double byHand = -0.5 * (2 * (StrictMath.log(2 * Math.PI) + StrictMath.log(185) + 1)
        + StrictMath.log(2.5) + StrictMath.log(2.1));
    assertThat(likelihood.concentrated(0.5)).isCloseTo(byHand, EXACT);
  }

  @Test
  void nothing_near_the_fitted_nile_is_as_probable() {
    LocalLevel best = LevelLikelihood.fit(RealSeries.nile());
    double r = best.observationVariance();
    double q = best.levelVariance();
    double most = NILE.of(best);
    double slopeR = (NILE.of(new LocalLevel(r + 1, q)) - NILE.of(new LocalLevel(r - 1, q))) / 2;
    double slopeQ = (NILE.of(new LocalLevel(r, q + 1)) - NILE.of(new LocalLevel(r, q - 1))) / 2;
    // One unit of variance is 1/15,000: slopes are known to 1e-11 / 1, and 1e-9 leaves room.
    assertThat(slopeR).isCloseTo(0, Offset.offset(1e-9));
    assertThat(slopeQ).isCloseTo(0, Offset.offset(1e-8));
    for (int angle = 0; angle < 16; angle++) {
      double turn = 2 * Math.PI * angle / 16;
      LocalLevel moved = new LocalLevel(
          r * (1 + 0.02 * StrictMath.cos(turn)), q * (1 + 0.02 * StrictMath.sin(turn)));
      assertThat(NILE.of(moved)).as("%d sixteenths of a turn", angle).isLessThan(most);
    }
  }

  @Test
  void fit_comes_close_to_the_truth_of_a_long_made_series() {
    double[] x = new LocalLevel(200, 100).simulate(20_000, new SeededRandom(11)).observations();
    LocalLevel fitted = LevelLikelihood.fit(new TimeSeries("made", "", 1, 1, x));
    // Standard errors are about 2 and 3 (measured over seeds); four of them.
    assertThat(fitted.observationVariance()).isCloseTo(200, Offset.offset(14.0));
    assertThat(fitted.levelVariance()).isCloseTo(100, Offset.offset(14.0));
  }

  @Test
  void a_level_that_never_moves_and_a_series_without_noise_are_found_at_the_edges() {
    double[] zigzag = new double[40];
    Arrays.setAll(zigzag, t -> t % 2);
    LocalLevel still = LevelLikelihood.fit(new TimeSeries("zigzag", "", 1, 1, zigzag));
    assertThat(still.levelVariance()).isZero();
    double[] ramp = new double[40];
    Arrays.setAll(ramp, t -> t);
    LocalLevel walk = LevelLikelihood.fit(new TimeSeries("ramp", "", 1, 1, ramp));
    assertThat(walk.observationVariance()).isZero();
    assertThat(walk.levelVariance()).isCloseTo(1, EXACT);
  }

  @Test
  void series_from_which_two_variances_cannot_be_told_are_refused() {
    assertThatThrownBy(() -> LevelLikelihood.fit(new TimeSeries("pair", "m", 1, 1, 1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pair, 1 to 2, 2 values (m): too short to fit two variances, which takes 3"
            + " values, one to start from and two to be surprised by; use a longer series");
    assertThatThrownBy(() -> LevelLikelihood.fit(new TimeSeries("flat", "m", 1, 1, 4, 4, 4, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("flat, 1 to 4, 4 values (m): all values are equal, so that both variances are 0"
            + " and the likelihood has no bound; use a series that moves");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 10})
  void equal_values_are_refused_though_their_mean_is_rounded(int length) {
    double[] tenths = new double[length];
    Arrays.fill(tenths, 0.1);
    TimeSeries flat = new TimeSeries("flat", "m", 1, 1, tenths);
    assertThatThrownBy(() -> LevelLikelihood.fit(flat))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(flat + ": all values are equal, so that both variances are 0 and the"
            + " likelihood has no bound; use a series that moves");
  }
}
