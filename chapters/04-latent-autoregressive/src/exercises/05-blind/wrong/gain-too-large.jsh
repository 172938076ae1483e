// diagnosis: The variance that goes on is that after the update, with the move added: here the move
//   is added, and the update takes nothing away.
double[] levels(double[] x, double r, double q) {
  double[] levels = new double[x.length];
  double level = x[0], variance = r;
  levels[0] = level;
  for (int t = 1; t < x.length; t++) {
    variance = variance + q;
    double gain = variance / (variance + r);
    level += gain * (x[t] - level);
    levels[t] = level;
  }
  return levels;
}
