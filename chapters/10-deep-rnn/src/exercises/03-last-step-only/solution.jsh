// Each step of the upper layer read a lower state, and sends something down to it.
double[] gradients(double[] x, double u, double v, double w, double r) {
  int T = x.length;
  double[] a = new double[T + 1], b = new double[T + 1];
  for (int t = 1; t <= T; t++) {
    a[t] = Math.tanh(u * x[t - 1] + v * a[t - 1]);
    b[t] = Math.tanh(w * a[t] + r * b[t - 1]);
  }
  double du = 0, dv = 0, dw = 0, dr = 0;
  double[] down = new double[T + 1];
  double gB = b[T] - 1;
  for (int t = T; t >= 1; t--) {
    double delta = gB * (1 - b[t] * b[t]);
    dw += delta * a[t];
    dr += delta * b[t - 1];
    down[t] = delta * w;
    gB = delta * r;
  }
  double gA = 0;
  for (int t = T; t >= 1; t--) {
    double delta = (gA + down[t]) * (1 - a[t] * a[t]);
    du += delta * x[t - 1];
    dv += delta * a[t - 1];
    gA = delta * v;
  }
  return new double[] {du, dv, dw, dr};
}

// a_1 gets only -0.072 kappa squared, what came through a_2. That enters u, and not v, because the
// state before a_1 is zero.
String wrongByHand = "du";
double programSays = 0.36 * -0.072 * Math.log(2) * Math.log(2);

// With three steps a_2, too, gets too little, and v is multiplied by a_1 there. The upper layer
// knows nothing of what it sends down.
String wrongWithThree = "du, dv";
String alwaysRight = "dw, dr";

// The way forward is right, and so is the upper layer. StackedCell needs no differences.
String checks = "orders, differences";
