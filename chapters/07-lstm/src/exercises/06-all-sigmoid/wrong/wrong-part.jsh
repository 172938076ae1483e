// diagnosis: The fourth part is the output gate. The candidate is the third.
double[] step(double x, double[] state, double[] wx, double[] wh, double[] b) {
  double[] part = new double[4];
  for (int a = 0; a < 4; a++) {
    double sum = x * wx[a] + state[0] * wh[a] + b[a];
    part[a] = a == 3 ? Exponential.tanh(sum) : Exponential.sigmoid(sum);
  }
  double c = part[1] * state[1] + part[0] * part[2];
  return new double[] {part[3] * Exponential.tanh(c), c};
}
