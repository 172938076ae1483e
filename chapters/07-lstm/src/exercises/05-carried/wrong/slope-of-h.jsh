// diagnosis: The slope of tanh at c is 1 - tanh^2 c, not 1 - c^2.
double factor(double f, double o, double c) {
  return f * o * (1 - c * c);
}
