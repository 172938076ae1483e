// diagnosis: The series ends a year too early: up to and including t + k are t + k + 1 values, and
//   an estimate for t can't be read from a series that ends before t.
double waited(LocalLevel model, double[] x, int t, int k) {
  double[] levels = new KalmanSmoother(model).smooth(Arrays.copyOf(x, Math.max(2, t + k))).level();
  return levels[Math.min(t, levels.length - 1)];
}
