// diagnosis: A step is missing: this is the cell state, whose own output gate and tanh are still to
//   come. What the program carries is h.
double left(double o, int steps) {
  double m = 1;
  for (int t = 1; t < steps; t++) {
    m = o * Exponential.tanh(m);
  }
  return m;
}
