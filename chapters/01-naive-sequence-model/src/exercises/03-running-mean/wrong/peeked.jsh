// diagnosis: Each forecast has seen the value that it forecasts: it was written on the slip too
//   early. The forecast of values[t] knows values[t - 1] and what is older.
double[] forecasts(double[] values) {
  double[] forecasts = new double[values.length - 1];
  Slip slip = new Slip(0, 0).add(values[0]);
  for (int t = 1; t < values.length; t++) {
    slip = slip.add(values[t]);
    forecasts[t - 1] = slip.mean();
  }
  return forecasts;
}
