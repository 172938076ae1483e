// diagnosis: Beta still shrinks by a factor with each letter until nothing is left of it. Divide at
//   each step by something that makes up for that.
double[][] posteriors(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  int T = symbols.length;
  int m = model.states();
  double[] beta = new double[m];
  Arrays.fill(beta, 1);
  double[][] gamma = new double[T][m];
  for (int t = T - 1; t >= 0; t--) {
    double[] before = new double[m];
    for (int i = 0; i < m; i++) {
      gamma[t][i] = passes.filtered(t)[i] * beta[i];
      for (int j = 0; j < m; j++) {
        before[i] += model.chain().probability(i, j) * model.emissions().get(j, symbols[t])
            * beta[j];
      }
    }
    double sum = Vectors.sum(gamma[t]);
    for (int i = 0; i < m; i++) {
      gamma[t][i] /= sum;
    }
    beta = before;
  }
  return gamma;
}
