// Each year the level moves first, and then it is seen. The variance has to grow by q before the
// gain is computed, from the second year on; his line computes that, and nobody reads it.
double[] levels(double[] x, double r, double q) {
  double[] levels = new double[x.length];
  double level = x[0], variance = r;
  levels[0] = level;
  for (int t = 1; t < x.length; t++) {
    variance = variance + q;
    double gain = variance / (variance + r);
    level += gain * (x[t] - level);
    variance = (1 - gain) * variance;
    levels[t] = level;
  }
  return levels;
}

// Without a move the precisions of the flows add up: after n of them the variance is r / n, the
// gain was 1 / n, and the level is the mean of all, which counts each flow alike. The thirty-five
// flows until 1905 have a mean above 1,000, since most of them came before the fall.
String model = "constant";
double fiftieth = 1 / 50.0;
double weight = 1 / 35.0;

// Year 2, before the flow: 200 + 100.
double byHand = 200 + 100;
double his = 200;
