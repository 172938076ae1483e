// diagnosis: The variance of an AR(1) is that of its noise over one minus the square of its
//   coefficient.
double forecastError(LocalLevel model, double alpha) {
  double q = model.levelVariance();
  double r = model.observationVariance();
  return ((1 - alpha) * (1 - alpha) * q + alpha * alpha * r) / alpha + q + r;
}
