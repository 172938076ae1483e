TimeSeries nile = RealSeries.nile();

double relative(Forecaster model) {
  double variance = nile.between(1931, 1970).variance();
  return Evaluation.meanSquaredError(model, nile, 1931, 1970, 1) / variance;
}

double relativeError(int tau, int first) {
  return relative(AutoregressiveModel.fit(nile.between(first, 1930), tau));
}

double ofPersistence = relative(Baseline.persistence());
double ofMeanFrom1871 = relative(Baseline.constant(nile.between(1871, 1930).mean()));
double ofMeanFrom1899 = relative(Baseline.constant(nile.between(1899, 1930).mean()));

double bestTau(int first) {
  return IntStream.rangeClosed(1, 5).boxed().min(
      Comparator.comparingDouble(tau -> relativeError(tau, first))).get();
}

// 1.07 with four lags, 1.00 with one. From 1899 on, more lags only cost: 32 years are few.
double bestFrom1871 = bestTau(1871);
double bestFrom1899 = bestTau(1899);

// The fit from 1871 comes back to 948. Up to 1898 the river had a mean of 1098, from 1899 to 1930
// one of 834: 948 is the level of neither. And its weight of 0.52 is mostly the step between the
// two: fitted from 1899 on it is 0.10, and the years tell next to nothing of each other.
String violated = "stationary";
String told = "mean";
