// The colleague's program, which returns gamma of all times, (T, m). Mend the backward pass.
double[][] posteriors(HiddenMarkovModel model, int[] symbols) {
  int T = symbols.length;
  int m = model.states();
  Matrix P = model.chain().transitions();
  Matrix B = model.emissions();
  double[][] alpha = new double[T][m];
  double[] h = model.initialBelief();
  for (int t = 0; t < T; t++) {
    double c = 0;
    for (int j = 0; j < m; j++) {
      alpha[t][j] = h[j] * B.get(j, symbols[t]);
      c += alpha[t][j];
    }
    for (int j = 0; j < m; j++) {
      alpha[t][j] /= c;
    }
    h = model.chain().next(alpha[t]);
  }
  double[][] beta = new double[T][m];
  Arrays.fill(beta[T - 1], 1);
  for (int t = T - 2; t >= 0; t--) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        beta[t][i] += P.get(i, j) * B.get(j, symbols[t + 1]) * beta[t + 1][j];
      }
    }
  }
  double[][] gamma = new double[T][m];
  for (int t = 0; t < T; t++) {
    double sum = 0;
    for (int i = 0; i < m; i++) {
      gamma[t][i] = alpha[t][i] * beta[t][i];
      sum += gamma[t][i];
    }
    for (int i = 0; i < m; i++) {
      gamma[t][i] /= sum;
    }
  }
  return gamma;
}

// Why NaN?
//   overflow   beta grows without bound, and infinity less infinity is no number
//   underflow  beta has become zero, and zero divided by zero is no number
//   forward    the forward pass has a scale factor of zero
//   rounding   rounding errors of 20,000 products add up
String cause = "";

// At four bits a letter, for how many letters from the end does beta last? Halving 1 over and over,
// a double comes to 2^-1022 with all its digits and to 2^-1074 at the very last.
double lasts = Double.NaN;

// Each beta divided by its own sum: "right" or "wrong"?
String gammas = ""; // with the division at the end
String xis = ""; // without a division
double xiSum = Double.NaN; // what his xi of the second and third toss sums to
