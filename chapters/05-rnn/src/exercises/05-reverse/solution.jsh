// The end symbol must stay at the end: ofSequences makes it the last target, and does not read it.
int[] lastFirst(Vocabulary vocabulary, String name) {
  return vocabulary.encode(new StringBuilder(name).reverse().toString());
}

// Seeds 1 to 10 on the 210 validation names.
double[] forward = {0.5095, 0.5095, 0.5095, 0.5190, 0.5238, 0.5143, 0.5238, 0.5048, 0.4952, 0.5286};
double[] backward = {
  0.5381, 0.5429, 0.5571, 0.5857, 0.5667, 0.5571, 0.5952, 0.4952, 0.5429, 0.5667};
double forwardMedian = Spread.of(forward).median();
double forwardLow = Spread.of(forward).low();
double forwardHigh = Spread.of(forward).high();
double backwardMedian = Spread.of(backward).median();
double backwardLow = Spread.of(backward).low();
double backwardHigh = Spread.of(backward).high();
double betterThanTheBest = Arrays.stream(backward).filter(b -> b > forwardHigh).count();

// The ranges touch, but nine of ten are beyond the whole of the other range. If the direction made
// no difference, that would be a rare accident.
String enough = "yes";

// What was read last is freshest in the state, so it pays to read the telling end last.
String betterKnown = "last";
String saysMore = "first";
