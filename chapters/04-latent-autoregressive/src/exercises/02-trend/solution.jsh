// (level, slope) F = (level + slope, slope): the slope acts on the next level, so the second row
// of F has a one in both columns.
LinearGaussianModel trend(double observation, double level, double slope, double start,
    Matrix first) {
  Matrix F = Matrix.of(new double[] {1, 0}, new double[] {1, 1});
  Matrix H = Matrix.columnVector(1, 0); // only the level is seen
  Matrix Q = Matrix.of(new double[] {level, 0}, new double[] {0, slope});
  Matrix R = Matrix.of(new double[] {observation});
  return new LinearGaussianModel(F, H, Q, R, Matrix.rowVector(start, 0), first);
}

var states = new LinearGaussianFilter(trend(1, 0, 0.1, line[0], Matrix.identity(2))).filter(
    Matrix.columnVector(line));
double[] last = states.means().get(5).row(0);

// The slope has learned the rise, from a start at zero; the level still lags a little behind.
double lastLevel = last[0];
double lastSlope = last[1];
double threeAhead = lastLevel + 3 * lastSlope;
