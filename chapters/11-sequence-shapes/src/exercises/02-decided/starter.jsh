// The gradient of the first score a (the second is 0), for given gradients of the two weights.
double dFirst(double a, double dAlpha1, double dAlpha2) {
  throw new UnsupportedOperationException("write me");
}

// For which a is the factor alpha (1 - alpha) largest, and how large is it there?
double mostAt = Double.NaN;
double most = Double.NaN;

// From which a > 0 on is it below {small}, to two decimals, and what is the weight of the second
// step then, to three digits?
double decidedFrom = Double.NaN;
double secondWeight = Double.NaN;

// What does that say about an attention whose first weights W_a are drawn too large?
//   stuck    it looks at one step, by chance, and what comes through the scores hardly changes that
//   faster   its scores are larger, and so are the gradients that come through them
//   same     the softmax divides by the sum, so it makes no difference
//   blurred  all steps get about the same weight
String tooLarge = "";
