double[] step(double[] x, double[] hPrev, double[][] Wxh, double[][] Whh, double[] bh) {
  double[] h = new double[bh.length];
  for (int j = 0; j < h.length; j++) {
    double sum = bh[j];
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * Wxh[i][j];
    }
    for (int i = 0; i < hPrev.length; i++) {
      sum += hPrev[i] * Whh[i][j];
    }
    h[j] = Exponential.tanh(sum);
  }
  return h;
}

// With h_0 = 0 nothing is multiplied by Whh, and one unit has nothing to exchange or overwrite.
String unseen = "transposed, overwritten";

// A bias of zero is as good as none; one product and zeros make a sum of one product.
String missedAsWell = "bias, tanhs";
