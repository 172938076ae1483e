// The state is the row (level, slope); F is (2, 2), H is (2, 1), Q is (2, 2), R is (1, 1).
// All three arguments at the front are variances.
LinearGaussianModel trend(double observation, double level, double slope, double start,
    Matrix first) {
  throw new UnsupportedOperationException("write me");
}

// Your straight line, also in the variable line: from {lineStart}, rising by {rise}.
// new LinearGaussianFilter(model).filter(Matrix.columnVector(line)) runs through it.
double lastLevel = Double.NaN;
double lastSlope = Double.NaN;
double threeAhead = Double.NaN; // forecast of the ninth value
