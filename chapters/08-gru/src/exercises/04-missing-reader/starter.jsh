// Of Wxr, Whr, br, Wxz, Whz, bz, Wxh, Whh and bh those that fail with two steps, with commas.
String failWithTwo = "";

// Why the gradient by Whz, Whh and Whr is right with two steps, and why that by Wxr and br is.
//   last   all of it comes from the last step, whose own gradient is right
//   zero   at the first step the reset gate gets nothing, since H_0 = 0
//   gate   the reset gate is no reader of the old state
//   small  the error is there, but below what the check can see
String whyRecurrent = "";
String whyReset = "";

// The number of steps from which on all nine fail.
double allFrom = Double.NaN;

// His way back for one unit that reads nothing. dh is the gradient of h, which was made of hPrev,
// r, z and the candidate c; the recurrent weights are whr, whz, whh. Returned are the gradients of
// hPrev and of the three sums, those of reset gate, update gate and candidate. Mend it.
double[] back(double dh, double hPrev, double r, double z, double c,
    double whr, double whz, double whh) {
  double sumOfCandidate = dh * (1 - z) * (1 - c * c);
  double dP = sumOfCandidate * whh;
  double sumOfReset = dP * hPrev * r * (1 - r);
  double sumOfUpdate = dh * (hPrev - c) * z * (1 - z);
  double dhPrev = dh * z + dP + sumOfReset * whr + sumOfUpdate * whz;
  return new double[] {dhPrev, sumOfReset, sumOfUpdate, sumOfCandidate};
}
