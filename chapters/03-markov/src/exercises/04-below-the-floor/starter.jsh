var builds = MarkovChain.of(new double[] {0.5, 0.5}, new double[] {0.25, 0.75}); // red, green

// The share of tests in which the chain pays, on the average over the steps, this many bits a step
// or less. A test is a first build, drawn from the stationary law and not paid for, and steps.
double shareBelow(int tests, int steps, double bits, SeededRandom random) {
  throw new UnsupportedOperationException("write me");
}

double share = Double.NaN; // of 100,000 tests of 200 steps, at 0.80 bits
double length = Double.NaN; // steps from which on the share is below one percent
double deviation = Double.NaN; // of the 100,000 means, in bits
double independent = Double.NaN; // the same by the formula, from the deviation of one step's bits

// The two differ, because the bits of neighboring steps are
//   alike        dear steps tend to follow dear ones, and cheap steps cheap ones
//   opposite     a dear step tends to be followed by a cheap one
//   rare         seldom far from their mean, so that 100,000 tests are too few
//   independent  independent, but not normal
String neighbors = "";
