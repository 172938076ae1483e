double[] residuals(AutoregressiveModel model, double[] values) {
  int longest = model.lags().longest();
  double[] residuals = new double[values.length - longest];
  for (int t = longest; t < values.length; t++) {
    residuals[t - longest] = values[t] - model.forecast(Arrays.copyOf(values, t));
  }
  return residuals;
}

// Xᵀ(y - Xβ) = 0 says that the residuals are orthogonal to each column of X: to the ones, which is
// that they sum to zero, and to each lag. It holds for the rows of the fit, not for other years.
String promise = "normal";

// Two years earlier than 1956, so that its first window is full.
double[] sinceThen = RealSeries.sunspots().between(1954, 1979).values();
AutoregressiveModel two = AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 2);
double meanOnTestYears = Vectors.sum(residuals(two, sinceThen)) / 24;

// Twelve spots too few are forecast in the mean year: the level of the fit is that of 1700 to 1920.
String sun = "stronger";
