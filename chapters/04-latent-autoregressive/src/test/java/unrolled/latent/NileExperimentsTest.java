package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.Autocorrelation;
import unrolled.core.data.TimeSeries;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts each claim about the Nile, and then hands its numbers and chart to the text. */
class NileExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final String BOOK = "bib-durbin-koopman-2001";
  private static final TimeSeries NILE = NileExperiments.nile();
  private static final LevelLikelihood LIKELIHOOD = new LevelLikelihood(NILE);
  private static final LocalLevel MODEL = NileExperiments.fitted();
  private static final FilteredLevel FILTERED = new KalmanFilter(MODEL).filter(NILE.values());
  private static final SmoothedLevel SMOOTHED = new KalmanSmoother(MODEL).smooth(FILTERED);

  /** What the published likelihoods leave out of ours: all that does not depend on the ratio. */
  private static final double LEFT_OUT = 49.5 * (StrictMath.log(2 * Math.PI) + 1);

  private static final String PAIR =
      "the published pair is the maximum at the rounded ratio 0.0973";
  private static final String MEMORY =
      "quoted from memory; both sides without the terms that do not depend on the ratio";

  /** Tolerances are half a unit of the last printed digit, or the row says why they are more. */
  @Test
  void published_variances_come_out_to_the_rounding_of_their_ratio() {
    double ratio = MODEL.levelVariance() / MODEL.observationVariance();
    LocalLevel rounded = LIKELIHOOD.model(0.0973);
    assertThat(rounded.observationVariance()).isCloseTo(15_099, Offset.offset(0.5));
    assertThat(rounded.levelVariance()).isCloseTo(1469.1, Offset.offset(0.05));
    assertThat(MODEL.observationVariance()).isCloseTo(15_098.5, Offset.offset(0.05));
    assertThat(MODEL.levelVariance()).isCloseTo(1469.2, Offset.offset(0.05));
    enter("observation-variance", "Nile, observation variance, (10^8 m^3)^2", "15099",
        LedgerRow.Mark.V, MODEL.observationVariance(), 15_099, 1, "0.5", PAIR);
    enter("level-variance", "Nile, level variance, (10^8 m^3)^2", "1469.1", LedgerRow.Mark.V,
        MODEL.levelVariance(), 1469.1, 1, "0.1",
        "one unit of the last digit, because " + PAIR + ", where ours is "
            + String.format(Locale.ROOT, "%.1f", rounded.levelVariance()));
    enter("level-ratio", "Nile, ratio of level to observation variance", "0.0973",
        LedgerRow.Mark.R, ratio, 0.0973, 5, "0.00005", "quoted from memory");
    double most = LIKELIHOOD.concentrated(ratio);
    enter("level-likelihood", "Nile, greatest log-likelihood, constants left out", "−492.07",
        LedgerRow.Mark.R, most + LEFT_OUT, -492.07, 3, "0.005", MEMORY);
    enter("level-likelihood-start", "Nile, log-likelihood at ratio 1, constants left out",
        "−495.68", LedgerRow.Mark.R, LIKELIHOOD.concentrated(1) + LEFT_OUT, -495.68, 4,
        "0.01", MEMORY + "; one unit of the last digit, because ours lies 0.0001 beyond the half");
    assertThat(FILTERED.logLikelihood()).isCloseTo(most, Offset.offset(1e-9));
    RESULTS.number("latent-nile-ratio", ratio, 6);
    RESULTS.number("latent-nile-likelihood-published", -LEFT_OUT - most, 2);
  }

  private static void enter(String id, String what, String published, LedgerRow.Mark mark,
      double ours, double printed, int decimals, String tolerance, String difference) {
    assertThat(Math.abs(ours - printed)).as(what).isLessThanOrEqualTo(Double.parseDouble(tolerance));
    RESULTS.ledger(new LedgerRow("latent-nile-" + id, BOOK, what, published, mark,
        String.format(Locale.ROOT, "%." + decimals + "f", ours).replace('-', '−'), "none",
        tolerance, difference, true));
  }

  @Test
  void likelihood_has_one_flat_top() {
    double[] ratios = new double[161];
    double[] values = new double[161];
    Arrays.setAll(ratios, i -> StrictMath.pow(10, -3 + i / 40.0));
    Arrays.setAll(values, i -> LIKELIHOOD.concentrated(ratios[i]));
    double best = MODEL.levelVariance() / MODEL.observationVariance();
    double most = LIKELIHOOD.concentrated(best);
    for (int i = 1; i < ratios.length; i++) {
      if (ratios[i] < best) {
        assertThat(values[i]).as("rises up to the maximum").isGreaterThan(values[i - 1]);
      } else if (ratios[i - 1] > best) {
        assertThat(values[i]).as("falls from there").isLessThan(values[i - 1]);
      }
    }
    // A drop by 1.92 is where twice the difference reaches the 95% point of a chi-square of one.
    double low = edge(best, most - 1.92, 1e-4);
    double high = edge(best, most - 1.92, 1e2);
    assertThat(low).isBetween(0.01, 0.02);
    assertThat(high).isBetween(0.5, 0.6);
    assertThat(high / low).as("a factor of forty").isBetween(35.0, 45.0);
    double still = LIKELIHOOD.concentrated(0);
    assertThat(most - still).as("a level that never moves").isGreaterThan(8);
    RESULTS.number("latent-nile-ratio-low", low, 3);
    RESULTS.number("latent-nile-ratio-high", high, 2);
    RESULTS.number("latent-nile-still-behind", most - still, 1);
    RESULTS.write(NileFigures.likelihood(ratios, values, best, most - 1.92));
  }

  /** Returns by bisection where the likelihood falls to a value between two ratios. */
  private static double edge(double inside, double value, double outside) {
    double in = inside;
    double out = outside;
    for (int i = 0; i < 60; i++) {
      double middle = Math.sqrt(in * out);
      if (LIKELIHOOD.concentrated(middle) > value) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  @Test
  void the_filter_takes_years_to_believe_the_drop_and_the_smoother_sees_it_coming() {
    double before = NILE.between(1871, 1898).mean();
    double after = NILE.between(1899, 1970).mean();
    double half = (before + after) / 2;
    int filterHalf = firstBelow(FILTERED.level(), half);
    int smootherHalf = firstBelow(SMOOTHED.level(), half);
    assertThat(filterHalf).isEqualTo(1901);
    assertThat(smootherHalf).isEqualTo(1899);
    int at1898 = NILE.indexOf(1898);
    assertThat(SMOOTHED.level()[at1898]).isLessThan(FILTERED.level()[at1898] - 80);
    assertThat(NILE.value(at1898)).as("1898 itself is not dry").isGreaterThan(before);
    for (int t = 0; t < NILE.size() - 1; t++) {
      assertThat(SMOOTHED.variance()[t]).isLessThan(FILTERED.variance()[t]);
    }
    assertThat(SMOOTHED.level()[99]).isEqualTo(FILTERED.level()[99]);
    int settled = 0;
    while (FILTERED.gain()[settled] > 1.01 * MODEL.steadyGain()) {
      settled++;
    }
    assertThat(settled + 1).as("first year within one percent").isBetween(8, 12);
    RESULTS.text("latent-nile-settled", String.valueOf(NILE.firstYear() + settled));
    RESULTS.number("latent-nile-before", before, 0);
    RESULTS.number("latent-nile-after", after, 0);
    RESULTS.text("latent-nile-filter-half", String.valueOf(filterHalf));
    RESULTS.text("latent-nile-smoother-half", String.valueOf(smootherHalf));
    RESULTS.number("latent-nile-filter-1898", FILTERED.level()[at1898], 0);
    RESULTS.number("latent-nile-smoother-1898", SMOOTHED.level()[at1898], 0);
    RESULTS.number("latent-nile-gain", MODEL.steadyGain(), 3);
    RESULTS.number("latent-nile-half-life",
        StrictMath.log(0.5) / StrictMath.log(1 - MODEL.steadyGain()), 1);
    RESULTS.number("latent-nile-filter-sd", Math.sqrt(MODEL.filterFloor()), 0);
    RESULTS.number("latent-nile-smoother-sd", Math.sqrt(MODEL.smootherFloor()), 0);
    RESULTS.number("latent-nile-forecast-sd", Math.sqrt(MODEL.forecastFloor()), 0);
    assertThat(SMOOTHED.variance()[50])
        .isCloseTo(MODEL.smootherFloor(), Offset.offset(1e-3 * MODEL.smootherFloor()));
    RESULTS.write(NileFigures.smoothed(NILE, FILTERED, SMOOTHED));
    RESULTS.write(LatentFigures.weights(MODEL));
    RESULTS.write(LatentFigures.gains(Arrays.copyOf(FILTERED.gain(), 15), MODEL.steadyGain(),
        Arrays.copyOf(new KalmanFilter(FloorExperiments.MODEL).filter(new double[15]).gain(), 15),
        FloorExperiments.MODEL.steadyGain()));
  }

  private static int firstBelow(double[] level, double bound) {
    int t = 0;
    while (level[t] >= bound) {
      t++;
    }
    return NILE.firstYear() + t;
  }

  @Test
  void the_surprise_of_1899_is_not_the_greatest() {
    double[] innovations = NileExperiments.innovations();
    double in1899 = innovations[NILE.indexOf(1899) - 1];
    double in1913 = innovations[NILE.indexOf(1913) - 1];
    double in1916 = innovations[NILE.indexOf(1916) - 1];
    assertThat(in1899).isBetween(-2.51, -2.49);
    assertThat(in1913).isLessThan(in1899);
    assertThat(in1916).isGreaterThan(-in1899);
    assertThat(Arrays.stream(innovations).filter(e -> Math.abs(e) >= -in1899).count())
        .isEqualTo(3);
    RESULTS.number("latent-nile-innovation-1899", -in1899, 2);
    RESULTS.number("latent-nile-innovation-1913", -in1913, 2);
    RESULTS.number("latent-nile-innovation-1916", in1916, 2);
  }

  @Test
  void innovations_are_white_and_the_flows_are_not() {
    double[] r = NileExperiments.innovationCorrelations(10);
    double[] flows = Autocorrelation.ofSeries(NILE.values(), 10);
    double band = 1.96 / Math.sqrt(99);
    double largest = 0;
    for (int k = 1; k <= 10; k++) {
      largest = Math.max(largest, Math.abs(r[k]));
    }
    assertThat(largest).as("just at the limit").isCloseTo(band, Offset.offset(0.002));
    assertThat(flows[1]).isGreaterThan(2 * band);
    RESULTS.number("latent-nile-correlation-largest", largest, 3);
    RESULTS.number("latent-nile-correlation-flow", flows[1], 2);
  }

  @Test
  void one_year_ahead_the_filter_is_before_every_window() {
    double[] x = NILE.values();
    double filter = NileExperiments.meanSquaredError(FILTERED.forecast());
    double persistence = NileExperiments.meanSquaredError(FloorExperiments.persistence(x));
    double mean = NileExperiments.meanSquaredError(FloorExperiments.mean(x));
    double[] windows = new double[60];
    Arrays.setAll(windows, i ->
        NileExperiments.meanSquaredError(FloorExperiments.window(x, i + 1)));
    double best = Arrays.stream(windows).min().orElseThrow();
    assertThat(filter).isLessThan(best).isLessThan(0.75 * persistence).isLessThan(0.75 * mean);
    assertThat(windows[7]).isEqualTo(best);
    RESULTS.number("latent-nile-error-filter", Math.round(filter));
    RESULTS.number("latent-nile-error-window", Math.round(best));
    RESULTS.number("latent-nile-error-persistence", Math.round(persistence));
    RESULTS.number("latent-nile-error-mean", Math.round(mean));
  }

  @Test
  void a_gap_opens_the_band_and_the_next_observation_closes_it() {
    double[] seen = NileExperiments.withGaps();
    FilteredLevel filtered = new KalmanFilter(MODEL).filterWithGaps(seen);
    SmoothedLevel smoothed = new KalmanSmoother(MODEL).smooth(filtered);
    int last = NILE.indexOf(1910);
    int first = NILE.indexOf(1891);
    assertThat(filtered.level()[last]).isEqualTo(filtered.level()[first - 1]);
    assertThat(filtered.variance()[last]).isCloseTo(
        filtered.variance()[first - 1] + 20 * MODEL.levelVariance(), Offset.offset(1e-6));
    RESULTS.number("latent-nile-gap-sd-before", Math.sqrt(filtered.variance()[first - 1]), 0);
    RESULTS.number("latent-nile-gap-sd-end", Math.sqrt(filtered.variance()[last]), 0);
    RESULTS.number("latent-nile-gap-sd-after", Math.sqrt(filtered.variance()[last + 1]), 0);
    RESULTS.write(NileFigures.gaps(NILE, filtered, smoothed, seen));
  }

  @Test
  void cut_at_1899_neither_half_has_a_level_that_moves() {
    LocalLevel early = LevelLikelihood.fit(NILE.between(1871, 1898));
    LocalLevel late = LevelLikelihood.fit(NILE.between(1899, 1970));
    assertThat(early.levelVariance()).isZero();
    assertThat(late.levelVariance()).isZero();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int year = 1880; year <= 1960; year++) {
      double sum = most(1871, year - 1) + most(year, 1970);
      if (sum > most) {
        most = sum;
        best = year;
      }
    }
    assertThat(best).as("first year of the later half").isEqualTo(1899);
    double[] scale = {27 * early.observationVariance(), 71 * late.observationVariance()};
    LocalLevel constant = new LocalLevel((scale[0] + scale[1]) / 98, 0);
    double halves = new LevelLikelihood(NILE.between(1871, 1898)).of(constant)
        + new LevelLikelihood(NILE.between(1899, 1970)).of(constant);
    double wandering = FILTERED.logLikelihood() - logDensity(NILE.indexOf(1899));
    assertThat(halves).as("two variances are more probable than one").isLessThan(most);
    assertThat(halves - wandering).as("same 98 flows, given the first of each half")
        .isBetween(5.0, 6.0);
    RESULTS.number("latent-nile-cut-gain", halves - wandering, 1);
  }

  /** Returns what one flow adds to the log-likelihood of the whole record. */
  private static double logDensity(int t) {
    double v = FILTERED.innovation()[t];
    double S = FILTERED.innovationVariance()[t];
    return -0.5 * (StrictMath.log(2 * Math.PI * S) + v * v / S);
  }

  private static double most(int from, int to) {
    TimeSeries years = NILE.between(from, to);
    return new LevelLikelihood(years).of(LevelLikelihood.fit(years));
  }
}
