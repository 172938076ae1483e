// diagnosis: The step returns two states and still computes c from h. What does the forget gate
//   multiply in the equation of the cell state?
double[] step(double[] state, double f, double i, double candidate, double o) {
  double c = f * state[0] + i * candidate;
  return new double[] {o * Exponential.tanh(c), c};
}
