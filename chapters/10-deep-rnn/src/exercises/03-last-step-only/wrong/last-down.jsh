// diagnosis: The lower layer still gets what the upper one sends down at the last step only; at
//   every other step its states get too little.
double[] gradients(double[] x, double u, double v, double w, double r) {
  int T = x.length;
  double[] a = new double[T + 1], b = new double[T + 1];
  for (int t = 1; t <= T; t++) {
    a[t] = Math.tanh(u * x[t - 1] + v * a[t - 1]);
    b[t] = Math.tanh(w * a[t] + r * b[t - 1]);
  }
  double du = 0, dv = 0, dw = 0, dr = 0;
  double down = 0;
  double gB = b[T] - 1;
  for (int t = T; t >= 1; t--) {
    double delta = gB * (1 - b[t] * b[t]);
    dw += delta * a[t];
    dr += delta * b[t - 1];
    if (t == T) {
      down = delta * w;
    }
    gB = delta * r;
  }
  double gA = down;
  for (int t = T; t >= 1; t--) {
    double delta = gA * (1 - a[t] * a[t]);
    du += delta * x[t - 1];
    dv += delta * a[t - 1];
    gA = delta * v;
  }
  return new double[] {du, dv, dw, dr};
}
