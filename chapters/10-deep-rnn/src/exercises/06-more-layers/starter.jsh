// In how many ways does a gradient come from the top state of a stack to the lowest state so many
// steps back?
double ways(int lag, int layers) {
  throw new UnsupportedOperationException("write me");
}

// Your prediction for what the lowest layer gets ten steps back, relative to the last step, when
// there are more layers: rises or falls?
String prediction = "";

// Measured with a main method of your own: the medians for one to five layers, with two decimals.
double[] medians = {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};

// How many times as much is it with five layers as with one, and how many times as many ways are
// there over ten steps?
double timesAsMuch = Double.NaN;
double timesTheWays = Double.NaN;
