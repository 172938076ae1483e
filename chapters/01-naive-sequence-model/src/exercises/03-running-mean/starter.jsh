// A slip of paper for the mean of all values so far. The empty one is new Slip(0, 0).
record Slip(double sum, int count) {

  Slip add(double value) {
    throw new UnsupportedOperationException("write me");
  }

  double mean() {
    throw new UnsupportedOperationException("write me");
  }
}

// The forecasts of values[1], values[2], ..., each the mean of all values before; one fewer than
// there are values. Use a Slip, and never look back.
double[] forecasts(double[] values) {
  throw new UnsupportedOperationException("write me");
}

// For the sunspots these equal the forecasts of RunningMean to the last bit. Why must they?
//   exact    numbers with one decimal are added without a rounding error
//   order    the same numbers are added in the same order, so the roundings are the same
//   cancel   the rounding errors of a sum cancel when it is divided
String why = "";

// Now keep the mean instead of the sum; the empty paper is new MeanSlip(0, 0).
record MeanSlip(double mean, int count) {

  MeanSlip add(double value) {
    throw new UnsupportedOperationException("write me");
  }
}

// For how many of the 308 years from 1701 on is its forecast not exactly that of RunningMean?
double differing = Double.NaN;
