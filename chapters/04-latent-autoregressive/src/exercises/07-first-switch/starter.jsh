// T entries: for t = 2 to T the probability that t is the first time in state 1, and then the
// probability that the machine is still in state 0 at the end.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  throw new UnsupportedOperationException("write me");
}

// The indices of the most probable entries, the most probable first, as many as it takes to hold
// at least this share of all; of two equal entries the earlier one comes first.
int[] mostProbable(double[] entries, double share) {
  throw new UnsupportedOperationException("write me");
}

// What must you know of each time to compute the entries?
//   gamma   gamma of all times; xi would not do
//   xi      xi of all neighbors; gamma would not do
//   both    both of them
//   either  one of them, no matter which
String needed = "";

// The machine of the task: ten runs of 200 symbols, simulated with ten seeds; compute it here.
// How many entries hold 90%, as the median of the ten runs, and in how many of the ten runs is the
// true first time in state 1 among them?
double medianCount = Double.NaN;
double found = Double.NaN;
