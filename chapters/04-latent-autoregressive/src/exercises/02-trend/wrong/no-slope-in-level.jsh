// diagnosis: The level stays where it is here, whatever the slope. Which entry of F hands the slope
//   on to the next level?
LinearGaussianModel trend(double observation, double level, double slope, double start,
    Matrix first) {
  Matrix H = Matrix.columnVector(1, 0);
  Matrix Q = Matrix.of(new double[] {level, 0}, new double[] {0, slope});
  Matrix R = Matrix.of(new double[] {observation});
  return new LinearGaussianModel(Matrix.identity(2), H, Q, R, Matrix.rowVector(start, 0), first);
}
