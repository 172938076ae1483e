// diagnosis: The smoother has seen the whole series, so that waiting changes nothing. Cut it after
//   t + k.
double waited(LocalLevel model, double[] x, int t, int k) {
  return new KalmanSmoother(model).smooth(x).level()[t];
}
