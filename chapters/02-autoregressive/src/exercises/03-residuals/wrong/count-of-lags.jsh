// diagnosis: The first full window is there after the longest lag, which is more than the number of
//   lags where some are skipped.
double[] residuals(AutoregressiveModel model, double[] values) {
  int longest = model.lags().longest();
  double[] residuals = new double[values.length - model.lags().count()];
  for (int t = longest; t < values.length; t++) {
    residuals[t - longest] = values[t] - model.forecast(Arrays.copyOf(values, t));
  }
  return residuals;
}
