// diagnosis: That is xi from state 1 to state 0, which never happens. The first index is the state
//   at t, the second that at t + 1.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  double[] entries = new double[symbols.length];
  for (int t = 0; t < symbols.length - 1; t++) {
    entries[t] = passes.pairPosterior(t).get(1, 0);
  }
  entries[symbols.length - 1] = passes.posterior(symbols.length - 1)[0];
  return entries;
}
