package unrolled.autoregressive;

import java.util.Arrays;

import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Exponential;
import unrolled.core.model.Forecaster;
import unrolled.core.train.Evaluation;

/** Runs the chapter's experiments on airline passengers: trend, season, and a lag of a year. */
final class AirlineExperiments {

  static final int MONTHS = 12;
  static final int TEST_MONTHS = 24;
  private static final int LAST_TRAINING_YEAR = 1958;

  /** Forecasts what was a year ago. */
  static final Forecaster SEASONAL_NAIVE = history -> history[history.length - MONTHS];

  private AirlineExperiments() {}

  /** Returns the logarithms of the passengers. */
  static TimeSeries logarithms() {
    return RealSeries.airline().map("log of thousands a month", Exponential::log);
  }

  /** Fits a model with the given lags to the logarithms of 1949 to 1958. */
  static AutoregressiveModel fit(Lags lags) {
    return AutoregressiveModel.fit(logarithms().between(1949, LAST_TRAINING_YEAR), lags);
  }

  /** Returns the passengers of the 24 months of 1959 and 1960. */
  static double[] observed() {
    return RealSeries.airline().between(LAST_TRAINING_YEAR + 1, 1960).values();
  }

  /** Forecasts each of the 24 months from all months before it, in thousands. */
  static double[] oneMonthAhead(Forecaster model) {
    return thousands(
        Evaluation.forecasts(model, logarithms(), LAST_TRAINING_YEAR + 1, 1960, 1));
  }

  /** Forecasts all 24 months from the end of 1958, in thousands. */
  static double[] twoYearsAhead(Forecaster model) {
    double[] history = logarithms().between(1949, LAST_TRAINING_YEAR).values();
    return thousands(model.forecast(history, TEST_MONTHS));
  }

  private static double[] thousands(double[] logarithms) {
    return Arrays.stream(logarithms).map(Exponential::exp).toArray();
  }

  /** Returns the mean absolute error relative to what was observed. */
  // tag::eq-mape[]
  static double meanAbsolutePercentageError(double[] forecasts, double[] observed) {
    double sum = 0;
    for (int t = 0; t < observed.length; t++) {
      sum += Math.abs(forecasts[t] - observed[t]) / observed[t];
    }
    return sum / observed.length;
  }
  // end::eq-mape[]
}
