// diagnosis: The output gate multiplies what comes out of the tanh, not what goes in.
double left(double o, int steps) {
  double m = 1;
  for (int t = 0; t < steps; t++) {
    m = Exponential.tanh(o * m);
  }
  return m;
}
