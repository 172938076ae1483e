// diagnosis: Now all four have a sign. Gates are shares: only the candidate is a tanh.
double[] step(double x, double[] state, double[] wx, double[] wh, double[] b) {
  double[] part = new double[4];
  for (int a = 0; a < 4; a++) {
    part[a] = Exponential.tanh(x * wx[a] + state[0] * wh[a] + b[a]);
  }
  double c = part[1] * state[1] + part[0] * part[2];
  return new double[] {part[3] * Exponential.tanh(c), c};
}
