// diagnosis: That is the level at the end of the series, at t + k. Read it at t.
double waited(LocalLevel model, double[] x, int t, int k) {
  return new KalmanSmoother(model).smooth(Arrays.copyOf(x, t + k + 1)).level()[t + k];
}
