// diagnosis: F is that of papers, which write columns: here the level would be added to the slope.
//   With a row on the left, the first index is where a number comes from.
LinearGaussianModel trend(double observation, double level, double slope, double start,
    Matrix first) {
  Matrix F = Matrix.of(new double[] {1, 1}, new double[] {0, 1});
  Matrix H = Matrix.columnVector(1, 0);
  Matrix Q = Matrix.of(new double[] {level, 0}, new double[] {0, slope});
  Matrix R = Matrix.of(new double[] {observation});
  return new LinearGaussianModel(F, H, Q, R, Matrix.rowVector(start, 0), first);
}
