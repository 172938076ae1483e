// Gates and candidate are above 0, so that c is a sum of products above 0, at the first step i
// times the candidate. It has no upper bound: each step may add nearly 1.
String cellNever = "negative, zero";

// tanh of something above 0 is between 0 and 1, and the output gate keeps it there.
String hiddenNever = "negative, zero, large";

// Nothing is ever subtracted. What is too large can only be forgotten.
String smallerBy = "forget";

// The running sum is -1, and no cell state of his is below 0.
double[] sequence = {-1};

// The candidate has a sign.
double[] step(double x, double[] state, double[] wx, double[] wh, double[] b) {
  double[] part = new double[4];
  for (int a = 0; a < 4; a++) {
    double sum = x * wx[a] + state[0] * wh[a] + b[a];
    part[a] = a == 2 ? Exponential.tanh(sum) : Exponential.sigmoid(sum);
  }
  double c = part[1] * state[1] + part[0] * part[2];
  return new double[] {part[3] * Exponential.tanh(c), c};
}
