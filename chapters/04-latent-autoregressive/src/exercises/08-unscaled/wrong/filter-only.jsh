// diagnosis: This is the filter: beta has no effect any more, and nothing that comes later counts.
double[][] posteriors(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  double[][] gamma = new double[symbols.length][];
  for (int t = 0; t < symbols.length; t++) {
    gamma[t] = passes.filtered(t);
  }
  return gamma;
}
