double forecast(double[] values, int t) {
  return (values[t - 3] + values[t - 2] + values[t - 1]) / 3;
}

// The mean around t holds a third of the very value that it is compared with.
String cause = "future";

// Over w values the error is 1/w of each of the w - 1 others, minus (w - 1)/w of the value itself.
// Variances of independent numbers add: (w - 1)/w² + (w - 1)²/w² = (w - 1)/w.
double arvAround(int w) {
  return (double) (w - 1) / (w * w) + (double) (w - 1) * (w - 1) / (w * w);
}
double arvOfThree = arvAround(3);
double arvOfWide = arvAround(width);

// Three values before t have nothing in common with the value at t: 3 · 1/9 for their mean, and 1.
double honestArv = 3.0 / 9 + 1;

double arvOfTestYears() {
  double[] values = RealSeries.sunspots().values();
  int from = RealSeries.sunspots().indexOf(SunspotPeriod.TEST.from());
  int to = RealSeries.sunspots().indexOf(SunspotPeriod.TEST.to());
  double squares = 0;
  for (int t = from; t <= to; t++) {
    double error = forecast(values, t) - values[t];
    squares += error * error;
  }
  return squares / (to - from + 1) / SunspotPeriod.referenceVariance();
}

// Far worse than persistence: the mean of three years lags behind a cycle of eleven.
double honestArvOfSunspots = arvOfTestYears();
