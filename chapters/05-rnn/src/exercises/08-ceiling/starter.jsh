// The least loss that his model can have with 2, with 64 and with 10,000 symbols, in nats.
double[] least = {Double.NaN, Double.NaN, Double.NaN};

// 64 symbols, of which three come with probabilities 0.5, 0.3 and 0.2: the expected loss, in nats,
// as he computes it, if the network's probabilities are these, and if they are 1, 0, 0.
double ofTheTruth = Double.NaN;
double ofTheCorner = Double.NaN;

// Of all probabilities for these three letters, those with the least expected loss.
double[] best = {Double.NaN, Double.NaN, Double.NaN};

// The names are nearly all the same, because after each beginning ...
// uniform (all letters are as likely), corner (one letter gets nearly everything),
// copy (the network repeats a training name), seed (the draws are the same)
String names = "";

// Would a gradient check have found the bug?
// yes: loss (differences show that the loss is wrong), twice (the factor of one softmax is missing)
// no: fits (the gradient is that of the computed loss), small (the error is too small to be seen)
String gradientCheck = "";

// His loss of a row of the outputs o = H Whq + bq, for the symbol that comes. Mend it.
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
double loss(double[] o, int symbol) {
  return crossEntropy(probabilities(o), symbol);
}
