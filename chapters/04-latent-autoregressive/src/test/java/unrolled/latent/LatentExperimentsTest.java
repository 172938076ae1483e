package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.CharacteristicPolynomial;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts each claim about sunspots, and then hands its numbers and chart to the text. */
class LatentExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final ExponentialSmoothing SMOOTHING = LatentExperiments.smoothing();
  private static final NoisyAutoregression NOISY = LatentExperiments.noisy();

  @Test
  void sunspots_push_alpha_beyond_one() {
    double[] training = SunspotPeriod.TRAIN.series().values();
    double[] alphas = new double[179];
    double[] arv = new double[179];
    Arrays.setAll(alphas, i -> 0.1 + i / 100.0);
    Arrays.setAll(arv, i -> new ExponentialSmoothing(alphas[i]).squaredErrors(training)
        / (training.length - 1) / SunspotPeriod.referenceVariance());
    assertThat(SMOOTHING.alpha()).isBetween(1.45, 1.46);
    double[] ours = LatentExperiments.arv(SMOOTHING, 1);
    double[] persistence = LatentExperiments.arv(Baseline.persistence(), 1);
    for (SunspotPeriod period : SunspotPeriod.values()) {
      assertThat(ours[period.ordinal()]).as("%s", period)
          .isLessThan(0.8 * persistence[period.ordinal()]);
    }
    RESULTS.number("latent-alpha", SMOOTHING.alpha(), 3);
    RESULTS.number("latent-alpha-test", ours[2], 3);
    RESULTS.number("latent-persistence-test", persistence[2], 3);
    double[] weights = SMOOTHING.weights(10);
    RESULTS.number("latent-alpha-weight-1", weights[0], 2);
    RESULTS.number("latent-alpha-weight-2", -weights[1], 2);
    RESULTS.number("latent-alpha-weight-3", weights[2], 2);
    assertThat(arv[0]).isBetween(0.74, 0.75);
    for (int i = 1; alphas[i] < 1.005; i++) {
      assertThat(arv[i]).as("α = %s", alphas[i]).isLessThan(arv[i - 1]);
    }
    RESULTS.write(LatentFigures.smoothingConstant(alphas, arv, SMOOTHING.alpha()));
  }

  @Test
  void a_state_under_noise_ties_with_its_window_and_loses_to_eight_lags() {
    double[] two = LatentExperiments.arv(LatentExperiments.window(2), 2);
    double[] eight = LatentExperiments.arv(LatentExperiments.window(8), 8);
    double[] noisy = LatentExperiments.arv(NOISY, 2);
    Table table = Table.of("latent-sunspots", "model", "numbers fitted", "numbers remembered",
        "training", "1921–55", "1956–79", "1980–2008")
        .caption("Average relative variance on sunspots, one year ahead. Each model is scored from"
            + " the first year that it can forecast. AR(2) + noise counts its two variances, on which its"
            + " forecasts depend; AR(2) and AR(8) leave out their one, on which theirs don't.");
    row(table, "exponential smoothing", 1, 1, LatentExperiments.arv(SMOOTHING, 1));
    row(table, "AR(2)", 3, 2, two);
    row(table, "AR(2) + noise", NOISY.parameterCount(), 2, noisy);
    row(table, "AR(8)", 9, 8, eight);
    RESULTS.write(table);
    for (int period : new int[] {0, 1, 3}) {
      assertThat(noisy[period]).as("period %d", period).isLessThan(two[period]);
    }
    assertThat(noisy[2]).as("test years").isGreaterThan(two[2]);
    for (int period = 0; period < 4; period++) {
      assertThat(noisy[period] / two[period]).as("period %d", period).isBetween(0.95, 1.05);
      assertThat(eight[period]).as("period %d", period).isLessThan(0.92 * noisy[period]);
    }
  }

  private static void row(Table table, String model, int fitted, int kept, double[] arv) {
    table.row(model, String.valueOf(fitted), String.valueOf(kept), three(arv[0]), three(arv[1]),
        three(arv[2]), three(arv[3]));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  @Test
  void the_fitted_cycle_is_less_damped_than_the_windows() {
    double[] training = SunspotPeriod.TRAIN.series().values();
    CharacteristicPolynomial hidden = new CharacteristicPolynomial(NOISY.phi());
    CharacteristicPolynomial seen =
        new CharacteristicPolynomial(LatentExperiments.window(2).phi());
    assertThat(hidden.roots().get(0).modulus()).isGreaterThan(seen.roots().get(0).modulus());
    double noise = Math.sqrt(NOISY.observationVariance());
    assertThat(noise).isBetween(3.4, 3.8);
    NoisyAutoregression silent = NoisyAutoregression.of(NOISY.mean(),
        NOISY.disturbanceVariance(), 1e-9, NOISY.phi());
    assertThat(silent.logLikelihood(training)).isLessThan(NOISY.logLikelihood(training));
    RESULTS.number("latent-noisy-sd", noise, 1);
    RESULTS.number("latent-noisy-modulus", hidden.roots().get(0).modulus(), 3);
    RESULTS.number("latent-two-modulus", seen.roots().get(0).modulus(), 3);
  }

  @Test
  void rungs_of_the_ladder() {
    double[] smoothing = LatentExperiments.arv(SMOOTHING, 1);
    double[] noisy = LatentExperiments.arv(NOISY, 1);
    assertThat(noisy[1]).isCloseTo(0.18, Offset.offset(0.005));
    RESULTS.ladder(LadderTimes.timed(LadderRow.of("exponential smoothing", "latent")
        .withParameters(1)
        .withSunspots(smoothing[0], smoothing[1], smoothing[2], smoothing[3])));
    RESULTS.ladder(LadderTimes.timed(LadderRow.of("AR(2) + noise", "latent")
        .withParameters(NOISY.parameterCount())
        .withSunspots(noisy[0], noisy[1], noisy[2], noisy[3])));
  }
}
