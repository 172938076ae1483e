// diagnosis: That is the probability of being in state 1 at t, perhaps since long. The first time
//   there is what it grows by.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  double[] entries = new double[symbols.length];
  for (int t = 1; t < symbols.length; t++) {
    entries[t - 1] = passes.posterior(t)[1];
  }
  entries[symbols.length - 1] = passes.posterior(symbols.length - 1)[0];
  return entries;
}
