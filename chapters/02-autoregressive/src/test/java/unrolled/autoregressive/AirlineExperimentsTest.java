package unrolled.autoregressive;

import java.util.Locale;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Exponential;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts each claim about airline passengers, and then hands its numbers to the text. */
class AirlineExperimentsTest {

  private static final Results RESULTS = Results.of("autoregressive");

  @Test
  @Tag("eq-mape")
  void percentage_error_is_worked_by_hand() {
    assertThat(AirlineExperiments.meanAbsolutePercentageError(
        new double[] {90, 220}, new double[] {100, 200})).isCloseTo(0.1, Offset.offset(1e-15));
  }

  @Test
  void a_lag_of_a_year_makes_the_difference() {
    AutoregressiveModel two = AirlineExperiments.fit(Lags.of(1, 2));
    AutoregressiveModel seasonal = AirlineExperiments.fit(Lags.of(1, 12, 13));
    AutoregressiveModel yearOnly = AirlineExperiments.fit(Lags.of(12));
    AutoregressiveModel all = AirlineExperiments.fit(Lags.upTo(13));
    double[] naive = errors(AirlineExperiments.SEASONAL_NAIVE);
    assertThat(errors(two)[0]).as("one month ahead").isGreaterThan(3 * errors(seasonal)[0]);
    assertThat(errors(two)[1]).as("lags 1, 2 lose to last year").isGreaterThan(naive[1]);
    assertThat(errors(seasonal)[1]).isLessThan(0.5 * naive[1]);
    assertThat(errors(yearOnly)[0]).isGreaterThan(errors(seasonal)[0]);
    assertThat(errors(yearOnly)[1]).as("and yet the best at two years")
        .isLessThan(errors(seasonal)[1]);
    assertThat(errors(all)[0]).as("ten more lags buy nothing")
        .isGreaterThan(errors(seasonal)[0]);
    double modulus = new CharacteristicPolynomial(seasonal.phi()).roots().get(0).modulus();
    assertThat(modulus).isBetween(0.99, 1.0);
    double mean = Exponential.exp(seasonal.mean());
    double meanOfTwo = Exponential.exp(two.mean());
    double last = AirlineExperiments.observed()[0];
    assertThat(mean).as("far above all that was seen").isGreaterThan(2 * last);
    assertThat(meanOfTwo).as("below what was reached").isLessThan(0.8 * last);
    RESULTS.number("autoregressive-airline-mean", mean, 0);
    RESULTS.number("autoregressive-airline-mean-two", meanOfTwo, 0);
    Table table = Table.of("autoregressive-airline-errors", "model", "coefficients",
        "one month ahead (%)", "1959–60 at once (%)")
        .caption("Mean absolute percentage error on the 24 months of 1959 and 1960.");
    row(table, "the same month a year ago", 0, AirlineExperiments.SEASONAL_NAIVE);
    row(table, "last month", 0, Baseline.persistence());
    row(table, "lags 1, 2", 3, two);
    row(table, "lag 12", 2, yearOnly);
    row(table, "lags 1, 12, 13", 4, seasonal);
    row(table, "lags 1 to 13", 14, all);
    RESULTS.write(table);
    RESULTS.percent("autoregressive-airline-two", errors(two)[1], 0);
    RESULTS.percent("autoregressive-airline-naive", naive[1], 1);
    RESULTS.percent("autoregressive-airline-seasonal-1", errors(seasonal)[0], 1);
    RESULTS.percent("autoregressive-airline-two-1", errors(two)[0], 1);
    RESULTS.percent("autoregressive-airline-seasonal", errors(seasonal)[1], 1);
    RESULTS.percent("autoregressive-airline-year", errors(yearOnly)[1], 1);
    RESULTS.number("autoregressive-airline-modulus", modulus, 3);
    RESULTS.number("autoregressive-airline-phi-1", seasonal.phi()[0], 2);
    RESULTS.number("autoregressive-airline-phi-12", seasonal.phi()[11], 2);
    assertThat(seasonal.phi()[12] / (seasonal.phi()[0] * seasonal.phi()[11]))
        .as("nearly minus the product").isBetween(-1.05, -0.95);
    RESULTS.number("autoregressive-airline-phi-13", -seasonal.phi()[12], 2);
    RESULTS.write(AutoregressiveFigures.airline(
        AirlineExperiments.twoYearsAhead(seasonal), AirlineExperiments.twoYearsAhead(two),
        AirlineExperiments.twoYearsAhead(AirlineExperiments.SEASONAL_NAIVE)));
  }

  private static double[] errors(Forecaster model) {
    double[] observed = AirlineExperiments.observed();
    return new double[] {
        AirlineExperiments.meanAbsolutePercentageError(
            AirlineExperiments.oneMonthAhead(model), observed),
        AirlineExperiments.meanAbsolutePercentageError(
            AirlineExperiments.twoYearsAhead(model), observed)};
  }

  private static void row(Table table, String name, int coefficients, Forecaster model) {
    double[] errors = errors(model);
    table.row(name, String.valueOf(coefficients), one(100 * errors[0]), one(100 * errors[1]));
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
