// The colleague's design matrix. The target of row r is values[lags.longest() + r]. Mend it.
Matrix designMatrix(Lags lags, double[] values) {
  Matrix X = Matrix.zeros(values.length - lags.longest(), 1 + lags.count());
  for (int r = 0; r < X.rows(); r++) {
    X.set(r, 0, 1);
    double[] window = lags.window(values, lags.longest() + r + 1);
    System.arraycopy(window, 0, X.row(r), 1, window.length);
  }
  return X;
}

// Which of these explains which of his observations?
//   among     the targets are a column of his matrix
//   nearest   that column is the one of lag 1
//   unique    no column is a combination of the others, so only one set of weights is best
//   use       when it forecasts, lag 1 is the last value that is known
String noiseIsZero = "";
String firstWeightIsOne = "";
String othersAreZero = "";
String errorsOfPersistence = "";

// Which of these tests would have caught it?
//   simulation_follows_the_rule_and_the_seed
//   fit_of_the_hand_example_gives_its_line_noise_and_mean
//   forecast_weighs_each_lag
//   a_constant_series_is_refused_with_its_reason
String caughtBy = "";

// Your own test: true if no row of a design depends on its target or on anything after it, false if
// one does. It has to hold for any series, even a constant one.
interface Design {
  Matrix of(Lags lags, double[] values);
}

boolean seesOnlyThePast(Design design, Lags lags, double[] values) {
  throw new UnsupportedOperationException("write me");
}
