// It is the right gradient of another cell.
String agree = "fits";

// The state is carried as h, so that it passes output gate and tanh at each step.
double left(double o, int steps) {
  double m = 1;
  for (int t = 0; t < steps; t++) {
    m = o * Exponential.tanh(m);
  }
  return m;
}

// tanh m = m - m^3/3 + ..., so 1/tanh^2 m = 1/m^2 · (1 + 2m^2/3 + ...) = 1/m^2 + 2/3 + ...: what is
// left falls like the root of 3/(2t).
double growth = 2.0 / 3;

// For small m, o tanh m is nearly o m: with o below 1 it falls exponentially.
double ratio = 0.9;

// c_t = f h_{t-1} + ..., h_t = o tanh c_t.
double factor(double f, double o, double c) {
  double tanhC = Exponential.tanh(c);
  return f * o * (1 - tanhC * tanhC);
}
String inCommon = "slope";

// The memory is c, which no tanh touches; h is what is shown of it.
double[] step(double[] state, double f, double i, double candidate, double o) {
  double c = f * state[1] + i * candidate;
  return new double[] {o * Exponential.tanh(c), c};
}
