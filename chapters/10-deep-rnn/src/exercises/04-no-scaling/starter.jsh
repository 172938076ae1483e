// The program drops with the rate {p}. How many times as large as in training is in use the mean of
// what the upper layer reads?
double factor = Double.NaN;

// Its masks, n sequences of h values. Mend them.
Matrix mask(int n, int h, double rate, SeededRandom random) {
  return Matrix.generate(n, h, () -> random.uniform() < rate ? 0 : 1);
}

// The other way to mend it: the upper layer was trained with masks of ones and zeros. Returns the
// parameters that it needs in use; what it was trained with stays as it is.
RnnParameters forUse(RnnParameters upper, double rate) {
  throw new UnsupportedOperationException("write me");
}

// Does a network that has these parameters, and scaled masks in training, give in use exactly what
// the second way gives: yes or no?
String same = "";

// Why does the gradient check not see the mistake?
//   fixed     loss and gradient have the same mask, and this gradient is right for this loss
//   relative  the error is relative, so a common factor cancels
//   use       the check runs without a mask, as in use
//   small     the mean over all units hides it
String why = "";
