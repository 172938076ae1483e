// diagnosis: The move comes before the update, so the update corrects the share alpha of it: it is
//   driven by (1 - alpha) times the move.
double forecastError(LocalLevel model, double alpha) {
  double q = model.levelVariance();
  double r = model.observationVariance();
  return (q + alpha * alpha * r) / (1 - (1 - alpha) * (1 - alpha)) + q + r;
}
