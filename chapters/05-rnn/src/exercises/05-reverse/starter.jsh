// What SymbolBatch.ofSequences is to get, so that the network reads the start symbol and then all
// letters of the name, from the last to the first. (See what becomes of a sequence's last symbol.)
int[] lastFirst(Vocabulary vocabulary, String name) {
  throw new UnsupportedOperationException("write me");
}

// Now use it in the method batch of PackageExperiments, compile, and run its main. It prints three
// accuracies a seed, as shares: on training, validation and test names. Of the validation names:
double forwardMedian = Double.NaN;
double forwardLow = Double.NaN;
double forwardHigh = Double.NaN;
double backwardMedian = Double.NaN;
double backwardLow = Double.NaN;
double backwardHigh = Double.NaN;

// How many of the ten that read backward are better than the best that reads forward?
double betterThanTheBest = Double.NaN;

// Are ten seeds enough to tell the directions apart on these names: yes or no?
String enough = "";

// Which end of a name does the state of a network know better that reads forward: first or last?
String betterKnown = "";

// And which end says more about the package, by what you have measured: first or last?
String saysMore = "";
