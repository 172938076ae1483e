// diagnosis: The arguments are variances already, and Q and R hold variances; nothing is squared.
LinearGaussianModel trend(double observation, double level, double slope, double start,
    Matrix first) {
  Matrix F = Matrix.of(new double[] {1, 0}, new double[] {1, 1});
  Matrix H = Matrix.columnVector(1, 0);
  Matrix Q = Matrix.of(new double[] {level * level, 0}, new double[] {0, slope * slope});
  Matrix R = Matrix.of(new double[] {observation * observation});
  return new LinearGaussianModel(F, H, Q, R, Matrix.rowVector(start, 0), first);
}
