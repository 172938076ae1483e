// diagnosis: The last entry is missing: with some probability the machine has not switched at all.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  double[] entries = new double[symbols.length - 1];
  for (int t = 0; t < symbols.length - 1; t++) {
    entries[t] = passes.pairPosterior(t).get(0, 1);
  }
  return entries;
}
