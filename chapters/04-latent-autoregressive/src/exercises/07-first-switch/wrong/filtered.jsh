// diagnosis: These are the filter's beliefs, which have not seen what came after t. All symbols are
//   given: take the smoother's.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  double[] entries = new double[symbols.length];
  for (int t = 1; t < symbols.length; t++) {
    entries[t - 1] = passes.filtered(t)[1] - passes.filtered(t - 1)[1];
  }
  entries[symbols.length - 1] = passes.filtered(symbols.length - 1)[0];
  return entries;
}
