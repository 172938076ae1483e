// Yule's equation: AutoregressiveModel.of(13.854, 15.41, 1.34254, -0.65504). It makes `values`
// values to fit to and 2,000 more. What share of the squared error of AR(2) on the later ones does
// AR(20) pay on top? 0.1 for ten percent.
double price(int values, long seed) {
  throw new UnsupportedOperationException("write me");
}

// A rule that gives about the median price where there are enough values.
double rule(int values) {
  throw new UnsupportedOperationException("write me");
}

// At which of 50, 100, 400 and 1600 is the median price far above 18 / values?
double breaksDownAt = Double.NaN;

// There AR(20) has so many equations, for so many numbers to fit:
double equations = Double.NaN;
double fittedNumbers = Double.NaN;
