// The first thing that is wrong is the gradient of h_1. At step 1 it goes to the sums of update
// gate and candidate, and from there to the weights of the input and to the biases.
String failWithTwo = "Wxz, bz, Wxh, bh";

// At step 1 the recurrent weights multiply h_0 = 0, so that all they get comes from step 2.
String whyRecurrent = "last";

// The reset gate multiplies h_0 = 0 at step 1: it gets dP ⊙ H_0, nothing, however wrong dP is.
String whyReset = "zero";

// With a third step the wrong gradient is that of h_2 as well, and h_1 is not zero.
double allFrom = 3;

double[] back(double dh, double hPrev, double r, double z, double c,
    double whr, double whz, double whh) {
  double sumOfCandidate = dh * (1 - z) * (1 - c * c);
  double dP = sumOfCandidate * whh;
  double sumOfReset = dP * hPrev * r * (1 - r);
  double sumOfUpdate = dh * (hPrev - c) * z * (1 - z);
  double dhPrev = dh * z + dP * r + sumOfReset * whr + sumOfUpdate * whz;
  return new double[] {dhPrev, sumOfReset, sumOfUpdate, sumOfCandidate};
}
