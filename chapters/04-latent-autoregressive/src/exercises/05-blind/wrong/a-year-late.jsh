// diagnosis: The variance grows now, but only after the second year: the level moves between the
//   first and the second flow as well. Do it before the gain.
double[] levels(double[] x, double r, double q) {
  double[] levels = new double[x.length];
  double level = x[0], variance = r;
  levels[0] = level;
  for (int t = 1; t < x.length; t++) {
    double gain = variance / (variance + r);
    level += gain * (x[t] - level);
    variance = (1 - gain) * variance + q;
    levels[t] = level;
  }
  return levels;
}
