var vocabulary = Vocabulary.of(ClassNames.all());
var counts = MarkovModel.count(vocabulary.size(), vocabulary.end(),
    ClassNames.train().stream().map(vocabulary::encode).toList());
double bits(double alpha, List<String> names) {
  return Evaluation.bitsPerCharacter(
      new MarkovModel(counts.chain(alpha), vocabulary.end()), vocabulary, names);
}

// The rate rises with alpha, the cost hardly changes: halve the interval in which they cross.
double crossing(List<String> names) {
  double low = 0.05;
  double high = 0.25;
  while (high - low > 0.0005) {
    double middle = (low + high) / 2;
    if (EntropyRate.of(counts.chain(middle)) < bits(middle, names)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}
double honestAlpha = crossing(ClassNames.validation());

// The curve of the cost is flat at its lowest point, so that two digits of alpha are plenty.
double bestAlpha = 0.05;
for (double alpha = 0.06; alpha < 0.15; alpha += 0.005) {
  if (bits(alpha, ClassNames.validation()) < bits(bestAlpha, ClassNames.validation())) {
    bestAlpha = alpha;
  }
}

// A quarter more smoothing costs two tenths of a thousandth of a bit.
double price = bits(honestAlpha, ClassNames.validation()) -
    bits(bestAlpha, ClassNames.validation());
double expected = EntropyRate.of(counts.chain(honestAlpha));

// The test names are harder than the validation names, by 0.026 bits: honest is not clairvoyant.
double testBits = bits(honestAlpha, ClassNames.test());

// Leave out one name after the other, or one part after the other, and let the chain that was
// counted from the others pay for it. The training loss itself says nothing: the unsmoothed chain
// expects just that.
String needed = "left-out";
