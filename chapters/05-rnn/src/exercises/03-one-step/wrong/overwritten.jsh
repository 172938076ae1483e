// diagnosis: hPrev is overwritten while it is still read, so that the second unit hears the new
//   value of the first. Write into an array of its own.
double[] step(double[] x, double[] hPrev, double[][] Wxh, double[][] Whh, double[] bh) {
  for (int j = 0; j < hPrev.length; j++) {
    double sum = bh[j];
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * Wxh[i][j];
    }
    for (int i = 0; i < hPrev.length; i++) {
      sum += hPrev[i] * Whh[i][j];
    }
    hPrev[j] = Exponential.tanh(sum);
  }
  return hPrev;
}
