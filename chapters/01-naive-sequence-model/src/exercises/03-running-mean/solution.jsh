record Slip(double sum, int count) {

  Slip add(double value) {
    return new Slip(sum + value, count + 1);
  }

  double mean() {
    return sum / count;
  }
}

// Forecast first, and only then write the new value down.
double[] forecasts(double[] values) {
  double[] forecasts = new double[values.length - 1];
  Slip slip = new Slip(0, 0);
  for (int t = 1; t < values.length; t++) {
    slip = slip.add(values[t - 1]);
    forecasts[t - 1] = slip.mean();
  }
  return forecasts;
}

// RunningMean begins at zero each year and adds the same numbers from the oldest to the newest, so
// it passes through the very sums that the slip had, roundings included.
String why = "order";

record MeanSlip(double mean, int count) {

  MeanSlip add(double value) {
    return new MeanSlip(mean + (value - mean) / (count + 1), count + 1);
  }
}

// The mean that is kept goes through other roundings: its forecasts are as good, but not the same.
double countDifferences(double[] values) {
  double[] forecasts = forecasts(values);
  MeanSlip slip = new MeanSlip(0, 0);
  int different = 0;
  for (int t = 1; t < values.length; t++) {
    slip = slip.add(values[t - 1]);
    different += slip.mean() == forecasts[t - 1] ? 0 : 1;
  }
  return different;
}
double differing = countDifferences(RealSeries.sunspots().values());
