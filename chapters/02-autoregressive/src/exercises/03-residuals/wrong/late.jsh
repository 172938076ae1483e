// diagnosis: The history that is handed over includes the value itself, so this is the forecast of
//   the next one. Arrays.copyOf(values, t) ends before values[t].
double[] residuals(AutoregressiveModel model, double[] values) {
  int longest = model.lags().longest();
  double[] residuals = new double[values.length - longest];
  for (int t = longest; t < values.length; t++) {
    residuals[t - longest] = values[t] - model.forecast(Arrays.copyOf(values, t + 1));
  }
  return residuals;
}
double meanOnTestYears = Vectors.sum(residuals(two, sinceThen)) / 24;
