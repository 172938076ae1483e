// Returns so many sequences of so many bits side by side, to be forecast one step ahead; each is
// bits of TemporalXor that begin at a random bit of a group, drawn for this sequence alone. So
// there are length - 1 inputs, each (sequences, 1), and the targets are the bits that follow.
SeriesBatch anyTime(int sequences, int length, SeededRandom random) {
  throw new UnsupportedOperationException("write me");
}

// Trains a network as in the text, on your sequences: evaluate network(1) to network(10).
RecurrentNetwork<RnnParameters, RnnStep> network(long seed) {
  SeededRandom random = new SeededRandom(seed);
  var network = RnnNetworks.random(1, 8, 1, random.split(1));
  SeriesBatch bits = anyTime(40, 75, random.split(2));
  new Training<>(NetworkLearner.ofSeries(network), new Adam(0.02),
      Batches.inOrder(List.of(bits)), random.split(3)).clippedBy(Clipping.byNorm(1)).runEpochs(600);
  return network;
}

// The observer: the bits that she has read when only one place is left, on average over the three
// starts and over all bits. And the bit of a group that never rules a place out: first, second or
// third?
double bitsRead = Double.NaN;
String neverTells = "";

// Measured, medians of ten networks on new sequences (400 or more).
// Started at the second bit of a group: how many bits has a network read when its error at a third
// bit is below 0.03 for the first time? (It reads 1, 4, 7, ... bits before a third one.)
double bitsToFindTheTime = Double.NaN;

// Started at the first bit: the squared error of its forecast of the first third bit.
double firstThird = Double.NaN;

// How many of the ten forecast in exact threes after 600 zeros: last six forecasts a b c a b c,
// to 0.001, and not all the same?
double ticking = Double.NaN;
