// The loss takes a softmax of probabilities. Its scores are at best 1 for the right symbol and 0
// for the q - 1 others.
double least(int q) {
  return -Math.log(SoftmaxTwice.most(q));
}
double[] least = {least(2), least(64), least(10_000)};

// The loss of symbol i is log(sum of e^y_j) - y_i; 61 of the 64 scores are 0.
double expected(double... y) {
  double[] p = {0.5, 0.3, 0.2};
  double sum = 61;
  double hit = 0;
  for (int i = 0; i < y.length; i++) {
    sum += Math.exp(y[i]);
    hit += p[i] * y[i];
  }
  return Math.log(sum) - hit;
}
double ofTheTruth = expected(0.5, 0.3, 0.2);
double ofTheCorner = expected(1, 0, 0);

// The logarithm hardly moves, so the loss is nearly a straight line in y, least in a corner: that
// of the likeliest letter. Drawn from such corners, the letters of a name are always the same.
double[] best = {1, 0, 0};
String names = "corner";

// The program computes the right gradient of the wrong loss.
String gradientCheck = "fits";

double[] probabilities(double[] o) {
  double[] y = new double[o.length];
  double sum = 0;
  for (int i = 0; i < o.length; i++) {
    y[i] = Exponential.exp(o[i]);
    sum += y[i];
  }
  for (int i = 0; i < o.length; i++) {
    y[i] /= sum;
  }
  return y;
}
double crossEntropy(double[] scores, int symbol) {
  double sum = 0;
  for (double score : scores) {
    sum += Exponential.exp(score);
  }
  return Exponential.log(sum) - scores[symbol];
}

// The loss has a softmax of its own: it gets the scores.
double loss(double[] o, int symbol) {
  return crossEntropy(o, symbol);
}
