// diagnosis: Now the lower layer gets what comes down at each step, but what comes from its own
//   next step is lost. A state gets the sum of both.
double[] gradients(double[] x, double u, double v, double w, double r) {
  int T = x.length;
  double[] a = new double[T + 1], b = new double[T + 1];
  for (int t = 1; t <= T; t++) {
    a[t] = Math.tanh(u * x[t - 1] + v * a[t - 1]);
    b[t] = Math.tanh(w * a[t] + r * b[t - 1]);
  }
  double du = 0, dv = 0, dw = 0, dr = 0;
  double gB = b[T] - 1;
  for (int t = T; t >= 1; t--) {
    double delta = gB * (1 - b[t] * b[t]);
    dw += delta * a[t];
    dr += delta * b[t - 1];
    double deltaA = delta * w * (1 - a[t] * a[t]);
    du += deltaA * x[t - 1];
    dv += deltaA * a[t - 1];
    gB = delta * r;
  }
  return new double[] {du, dv, dw, dr};
}
