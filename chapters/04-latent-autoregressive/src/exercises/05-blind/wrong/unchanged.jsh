// diagnosis: The variance never grows, whatever q is: no line reads next.
double[] levels(double[] x, double r, double q) {
  double[] levels = new double[x.length];
  double level = x[0], variance = r;
  levels[0] = level;
  for (int t = 1; t < x.length; t++) {
    double gain = variance / (variance + r);
    level += gain * (x[t] - level);
    variance = (1 - gain) * variance;
    levels[t] = level;
  }
  return levels;
}
