// Central differences agree, because
//   fits   the way back is right for what the program computes on the way forward
//   small  the memory falls so slowly that the error is below the ninth digit
//   gates  the gates read the right state, and nothing else is checked
String agree = "";

// One unit, forget gate 1, candidate 0: what is left of a state of 1 after so many steps, if the
// output gate says o at each of them.
double left(double o, int steps) {
  throw new UnsupportedOperationException("write me");
}

// With o = 1: by how much 1/m^2 grows per step in the long run, m being what is left.
double growth = Double.NaN;

// With o = 0.9: the ratio of what is left after a step to what was before, in the long run.
double ratio = Double.NaN;

// The derivative of h_t by h_{t-1} of one unit, gates and candidate held fixed; c is c_t.
double factor(double f, double o, double c) {
  throw new UnsupportedOperationException("write me");
}

// In common with the cell of the RNN: what is remembered passes, at each step,
//   matrix  a matrix of weights        slope  a tanh, so that its gradient passes a slope
//   sum     a sum with a factor of 1   gate   a gate
String inCommon = "";

// His step of one unit. Mend it: state is {h, c} before the step, and {h, c} comes out.
double[] step(double[] state, double f, double i, double candidate, double o) {
  double h = state[0];
  double c = f * h + i * candidate;
  return new double[] {o * Exponential.tanh(c)};
}
