// The program: the gradients du, dv, dw, dr of (b_T - 1)^2 / 2 for inputs x of any length. Mend it.
double[] gradients(double[] x, double u, double v, double w, double r) {
  int T = x.length;
  double[] a = new double[T + 1], b = new double[T + 1]; // a[0] and b[0] are the first states
  for (int t = 1; t <= T; t++) {
    a[t] = Math.tanh(u * x[t - 1] + v * a[t - 1]);
    b[t] = Math.tanh(w * a[t] + r * b[t - 1]);
  }
  double du = 0, dv = 0, dw = 0, dr = 0;
  double down = 0; // what the upper layer sends to the lower
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

// With the hand example, which of du, dv, dw and dr is wrong, and what does the program say (to
// 1%)?
String wrongByHand = "";
double programSays = Double.NaN;

// Which are wrong with three steps and inputs that are not zero, and which are right however long
// the sequence is? Names with commas between.
String wrongWithThree = "";
String alwaysRight = "";

// Which checks find the bug with two steps and inputs that are not zero? Names with commas between.
//   states       the states are compared with those of a StackedCell
//   orders       the gradients are compared with those of a StackedCell
//   differences  the gradients of all weights are compared with central differences
//   top          the gradients of the upper layer are compared with central differences
String checks = "";
