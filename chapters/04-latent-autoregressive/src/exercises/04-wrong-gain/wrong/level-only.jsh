// diagnosis: That is how far the state is from the level that has just been seen. A forecast misses
//   by one move and one noise more.
double forecastError(LocalLevel model, double alpha) {
  double kept = (1 - alpha) * (1 - alpha);
  return (kept * model.levelVariance() + alpha * alpha * model.observationVariance()) / (1 - kept);
}
