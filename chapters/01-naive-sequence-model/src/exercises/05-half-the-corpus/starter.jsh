// Trains the back-off model on the first names of ClassNames.train(), shuffled with this seed, over
// the vocabulary of ClassNames.all(); the validation names choose alpha. Returns the alpha and the
// bits per character on the test names.
double[] run(int names, long seed) {
  throw new UnsupportedOperationException("write me");
}

// The medians of the bits over ten seeds for 159, 318, 636 and 1272 names, and those for all 2544.
// Measure them in the shell (that takes a minute or two) and write them down with two decimals.
double[] medians = {Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN};

// What becomes of the gain from one doubling to the next: grows, shrinks or stays?
String gain = "";

// What becomes of the chosen alpha as there are more names: grows or falls?
String alpha = "";

// Why?
//   drowned    counts grow, and alpha must keep its share of them
//   novel      the next symbol is less often one that never followed the suffix that is found
//   unseen     less often no suffix but the empty one is found
String why = "";
