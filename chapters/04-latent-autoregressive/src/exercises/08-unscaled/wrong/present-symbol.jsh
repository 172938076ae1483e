// diagnosis: Beta of time t is made with the symbol of t, which alpha has counted already. It
//   begins with the next one.
double[][] posteriors(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  int T = symbols.length;
  int m = model.states();
  double[] beta = new double[m];
  Arrays.fill(beta, 1);
  double[][] gamma = new double[T][m];
  for (int t = T - 1; t >= 0; t--) {
    for (int i = 0; i < m; i++) {
      gamma[t][i] = passes.filtered(t)[i] * beta[i];
    }
    double sum = Vectors.sum(gamma[t]);
    double[] before = new double[m];
    for (int i = 0; i < m; i++) {
      gamma[t][i] /= sum;
      for (int j = 0; j < m && t > 0; j++) {
        before[i] += model.chain().probability(i, j) * model.emissions().get(j, symbols[t - 1])
            * beta[j];
      }
    }
    double all = Vectors.sum(before);
    for (int i = 0; i < m; i++) {
      before[i] /= all;
    }
    beta = before;
  }
  return gamma;
}
