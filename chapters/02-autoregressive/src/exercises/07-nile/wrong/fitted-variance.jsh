// diagnosis: These are divided by the variance of the years fitted to. The task divides by that of
//   the forty years that are forecast.
double relative(Forecaster model, int first) {
  double variance = nile.between(first, 1930).variance();
  return Evaluation.meanSquaredError(model, nile, 1931, 1970, 1) / variance;
}
double relativeError(int tau, int first) {
  return relative(AutoregressiveModel.fit(nile.between(first, 1930), tau), first);
}
double ofPersistence = relative(Baseline.persistence(), 1871);
double ofMeanFrom1871 = relative(Baseline.constant(nile.between(1871, 1930).mean()), 1871);
double ofMeanFrom1899 = relative(Baseline.constant(nile.between(1899, 1930).mean()), 1899);
