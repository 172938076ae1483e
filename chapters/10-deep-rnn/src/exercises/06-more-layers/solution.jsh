// Of k steps back and L - 1 steps down, in any order, choose those that go down. The product below
// is the binomial coefficient, whole after every factor.
double ways(int lag, int layers) {
  double ways = 1;
  for (int i = 1; i < layers; i++) {
    ways = ways * (lag + i) / i;
  }
  return ways;
}

// At the last step there is one way down, whatever the number of layers is. Ten steps back there
// are more and more: 1, 11, 66, 286 and 1001, and their shares add up.
String prediction = "rises";

// Medians of ten seeds; the ranges are 0.09 to 0.28, 0.25 to 1.06, 0.40 to 1.59, 0.54 to 2.66 and
// 0.86 to 5.34.
double[] medians = {0.161, 0.338, 0.960, 1.213, 2.998};

// Far less than the ways: they add up with signs, and each has its own factors.
double timesAsMuch = medians[4] / medians[0];
double timesTheWays = ways(10, 5) / ways(10, 1);
