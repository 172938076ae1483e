// diagnosis: The entries are one place too late: the first is that of t = 2, and the probability
//   of no switch comes last.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  double[] entries = new double[symbols.length];
  for (int t = 0; t < symbols.length - 1; t++) {
    entries[t + 1] = passes.pairPosterior(t).get(0, 1);
  }
  entries[0] = passes.posterior(symbols.length - 1)[0];
  return entries;
}
