// Each beta is divided by the scale factor of the next symbol, which the forward pass has computed:
// then alpha times beta sums to one by itself.
double[][] posteriors(HiddenMarkovModel model, int[] symbols) {
  int T = symbols.length;
  int m = model.states();
  Matrix P = model.chain().transitions();
  Matrix B = model.emissions();
  double[][] alpha = new double[T][m];
  double[] c = new double[T];
  double[] h = model.initialBelief();
  for (int t = 0; t < T; t++) {
    for (int j = 0; j < m; j++) {
      alpha[t][j] = h[j] * B.get(j, symbols[t]);
      c[t] += alpha[t][j];
    }
    for (int j = 0; j < m; j++) {
      alpha[t][j] /= c[t];
    }
    h = model.chain().next(alpha[t]);
  }
  double[][] gamma = new double[T][m];
  double[] beta = new double[m];
  Arrays.fill(beta, 1);
  for (int t = T - 1; t >= 0; t--) {
    double[] before = new double[m];
    for (int i = 0; i < m; i++) {
      gamma[t][i] = alpha[t][i] * beta[i];
      for (int j = 0; j < m && t > 0; j++) {
        before[i] += P.get(i, j) * B.get(j, symbols[t]) * beta[j] / c[t];
      }
    }
    beta = before;
  }
  return gamma;
}

// Beta is the probability of all that comes after, some four bits a letter. A name of twenty has
// 80 bits; three hundred letters have 1,200, more than a double can hold. The last letters have
// few letters after them.
String cause = "underflow";
double lasts = 1074 / 4.0;

// Gamma needs only the ratios within beta, and a common factor goes out with the division. Xi
// contains beta of the next time as it is: it is too small by what that has been divided by.
String gammas = "right";
String xis = "wrong";

// After the last toss beta is (1, 1), by its sum (1/2, 1/2): half of what it should be.
double xiSum = 1 / 2.0;
