package unrolled.autoregressive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that Yule's numbers come out, explains what does not, and fills the ledger. */
class YuleExperimentsTest {

  private static final Results RESULTS = Results.of("autoregressive");
  private static final String YULE = "bib-yule-1927";

  @Test
  void each_ingredient_moves_the_coefficients_by_little_and_the_recipe_most() {
    List<YuleExperiments.Step> steps = YuleExperiments.steps();
    double[] moved = new double[steps.size()];
    Table table = Table.of("autoregressive-yule", "way", "φ~1~", "φ~2~", "φ~1~ moves by",
        "period (years)")
        .caption("From Yule's print to today's least squares, one ingredient at a time.");
    for (int i = 0; i < steps.size(); i++) {
      YuleExperiments.Step step = steps.get(i);
      moved[i] = i == 0 ? 0 : step.phi1() - steps.get(i - 1).phi1();
      table.row(step.way(), five(step.phi1()), five(step.phi2()),
          i == 0 ? "" : five(moved[i]), three(step.period()));
    }
    assertThat(Math.abs(moved[1])).as("rest against print").isLessThan(1.5e-5);
    assertThat(moved[2]).as("rounding").isBetween(0.003, 0.004);
    assertThat(moved[3]).as("least squares").isBetween(-0.010, -0.009);
    assertThat(moved[4]).as("revision of the data").isBetween(-0.001, 0.0);
    double[] errors = YuleExperiments.standardErrors();
    double gap = steps.get(0).phi1() - steps.get(4).phi1();
    assertThat(gap / errors[1]).as("in standard errors").isBetween(0.1, 0.125);
    RESULTS.write(table);
    RESULTS.number("autoregressive-yule-gap", gap, 4);
    RESULTS.number("autoregressive-yule-standard-error", errors[1], 3);
    RESULTS.number("autoregressive-yule-constant", YuleExperiments.constant(), 3);
    RESULTS.number("autoregressive-yule-constant-all", YuleExperiments.constantOfAllYears(), 3);
    RESULTS.number("autoregressive-yule-disturbances", YuleExperiments.disturbances(), 2);
    RESULTS.number("autoregressive-yule-revised", revisedYears());
  }

  private static long revisedYears() {
    double[] then = RealSeries.sunspotsOfYule().values();
    double[] now = YuleExperiments.modern().values();
    int revised = 0;
    for (int t = 0; t < then.length; t++) {
      revised += then[t] == now[t] ? 0 : 1;
    }
    assertThat(revised).isEqualTo(22);
    return revised;
  }

  @Test
  void roots_turn_faster_than_the_spectrum_peaks() {
    double[] phi = SimulationExperiments.YULE.phi();
    CharacteristicPolynomial polynomial = new CharacteristicPolynomial(phi);
    double byRoots = polynomial.period();
    double byPeak = 1 / new Spectrum(1, phi).peakOfTwoLags();
    assertThat(byPeak - byRoots).isBetween(0.6, 0.7);
    // Where damping is weaker the two come together.
    double modulus = 0.999;
    double cosine = phi[0] / 2 / polynomial.roots().get(0).modulus();
    double[] sharper = {2 * modulus * cosine, -modulus * modulus};
    assertThat(1 / new Spectrum(1, sharper).peakOfTwoLags()
        - new CharacteristicPolynomial(sharper).period()).isBetween(0.0, 1e-4);
    RESULTS.number("autoregressive-yule-period", byRoots, 2);
    RESULTS.number("autoregressive-yule-peak", byPeak, 2);
    RESULTS.number("autoregressive-yule-modulus", polynomial.roots().get(0).modulus(), 4);
    RESULTS.percent("autoregressive-yule-kept",
        StrictMath.pow(polynomial.roots().get(0).modulus(), byRoots), 0);
    AutoregressiveModel chosen = AutoregressiveExperiments.sunspots(8);
    double[] peaks = {highest(SimulationExperiments.YULE), highest(chosen)};
    assertThat(peaks[1] / peaks[0]).as("eight lags, peak against peak").isBetween(2.9, 3.1);
    RESULTS.write(AutoregressiveFigures.spectrum(SimulationExperiments.YULE, chosen));
  }

  private static double highest(AutoregressiveModel model) {
    Spectrum spectrum = new Spectrum(model.noise(), model.phi());
    return IntStream.rangeClosed(0, 300).mapToDouble(i -> spectrum.density(i / 1000.0))
        .max().orElseThrow();
  }

  @Test
  void a_damped_cycle_may_have_no_peak_at_all() {
    double[] phi = {1.2, -0.4};
    assertThat(new CharacteristicPolynomial(phi).roots().get(0).im()).isPositive();
    assertThat(new Spectrum(1, phi).peakOfTwoLags()).isZero();
    RESULTS.number("autoregressive-no-peak-period",
        new CharacteristicPolynomial(phi).period(), 1);
  }

  @Test
  void yules_numbers_go_into_the_ledger() {
    YuleRecipe.Coefficients ours = new YuleRecipe(true).apply(RealSeries.sunspotsOfYule());
    AutoregressiveModel modern = AutoregressiveModel.fit(YuleExperiments.modern(), 2);
    Complex root = new CharacteristicPolynomial(1.34254, -0.65504).roots().get(0);
    String none = "none";
    enter("r1", "correlation of neighboring years", "0.811180", 6, ours.r1(), 5e-7, none);
    enter("r2", "correlation two years apart", "0.433998", 6, ours.r2(), 5e-7, none);
    enter("phi1", "weight of the last year", "1.34254", 5, ours.phi1(), 1.5e-5, none);
    enter("phi2", "weight of the year before", "−0.65504", 5, ours.phi2(), 1.5e-5, none);
    enter("constant", "constant of equation (31)", "13.854", 3, YuleExperiments.constant(), 1.5e-3,
        "level taken as the mean of 1751–1924; how Yule computed it we do not know");
    enter("disturbances", "standard deviation of the disturbances", "15.41", 2,
        YuleExperiments.disturbances(), 5e-3, "from his printed equation on his Table A");
    enter("root-re", "real part of the roots", "0.67127", 5, root.re(), 5e-6,
        "from his printed coefficients");
    enter("root-im", "imaginary part of the roots", "0.45215", 5, root.im(), 5e-6,
        "from his printed coefficients");
    enter("period", "period in years", "10.600", 3,
        new CharacteristicPolynomial(1.34254, -0.65504).period(), 5e-4,
        "from his printed coefficients");
    String modernData = "not Yule's: least squares on the record 1749–1924 as known today; the"
        + " left value was computed for this book in another program";
    enter(LedgerRow.Mark.C, "modern-phi1", "weight of the last year, least squares", "1.3359496",
        7, modern.phi()[0], 5e-8, modernData);
    enter(LedgerRow.Mark.C, "modern-phi2", "weight of the year before, least squares",
        "−0.6498535", 7, modern.phi()[1], 5e-8, modernData);
    enter(LedgerRow.Mark.C, "modern-constant", "constant, least squares", "13.9405583", 7,
        modern.intercept(), 5e-8, modernData);
  }

  private static void enter(String id, String what, String published, int decimals,
      double ours, double tolerance, String difference) {
    enter(LedgerRow.Mark.V, id, what, published, decimals, ours, tolerance, difference);
  }

  private static void enter(LedgerRow.Mark mark, String id, String what, String published,
      int decimals, double ours, double tolerance, String difference) {
    double printed = Double.parseDouble(published.replace('−', '-'));
    assertThat(Math.abs(ours - printed)).as(what).isLessThanOrEqualTo(tolerance);
    RESULTS.ledger(new LedgerRow("autoregressive-yule-" + id, YULE, what, published, mark,
        String.format(Locale.ROOT, "%." + decimals + "f", ours).replace('-', '−'), "none",
        BigDecimal.valueOf(tolerance).stripTrailingZeros().toPlainString(), difference, true));
  }

  private static String five(double value) {
    return String.format(Locale.ROOT, "%.5f", value).replace('-', '−');
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
