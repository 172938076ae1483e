// Each step of the decoder shares one weight out among the steps of the source: a row sums to 1.
Matrix weights(Matrix E) {
  return Softmax.softmaxRows(E);
}

// A column of one score has the softmax 1. So the context is the sum of all states, with no
// attention at all.
double[] inUse = {1, 1, 1};
double[] context = {states[0][0] + states[1][0] + states[2][0],
    states[0][1] + states[1][1] + states[2][1]};

boolean holds(Matrix alpha) {
  boolean one = true;
  for (int t = 0; t < alpha.rows(); t++) {
    one &= Math.abs(Arrays.stream(alpha.row(t)).sum() - 1) < 1e-9;
  }
  return one;
}

// It compares a gradient with the loss that is there.
String check = "function";

// In a column stand the scores of all steps, and each state from the next on has read what should
// be written here: teacher forcing fed it in.
String knew = "later";
