// A network of two units with ReLU that reads a bit at each step. Its output is 1 after an odd
// number of ones and 0 after an even number. Shapes: (1, 2), (2, 2), (2), (2, 1), a number.
double[][] Wxh = {{Double.NaN, Double.NaN}};
double[][] Whh = {{Double.NaN, Double.NaN}, {Double.NaN, Double.NaN}};
double[] bh = {Double.NaN, Double.NaN};
double[][] Whq = {{Double.NaN}, {Double.NaN}};
double bq = Double.NaN;

// Returns how many bits the network with Whh times the factor reads before its first wrong
// answer; bits.length if it gives none. An output above 1/2 says odd.
int rightFor(double factor, int[] bits) {
  throw new UnsupportedOperationException("write me");
}

// The factor that does no harm on random bits: 0.99 or 1.01?
double harmless = Double.NaN;

// What the combination makes of 1.01, 2.01 and -0.01 in the place of p + x.
double[] combined = {Double.NaN, Double.NaN, Double.NaN};
