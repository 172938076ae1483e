// diagnosis: These are forecasts minus observations. A residual is what the forecast left over:
//   observed minus forecast.
double[] residuals(AutoregressiveModel model, double[] values) {
  int longest = model.lags().longest();
  double[] residuals = new double[values.length - longest];
  for (int t = longest; t < values.length; t++) {
    residuals[t - longest] = model.forecast(Arrays.copyOf(values, t)) - values[t];
  }
  return residuals;
}
double meanOnTestYears = Vectors.sum(residuals(two, sinceThen)) / 24;
String sun = "weaker";
