// Cut the first bits off: what is left begins inside of a group.
SeriesBatch anyTime(int sequences, int length, SeededRandom random) {
  List<Matrix> columns = new ArrayList<>();
  for (int t = 0; t < length; t++) {
    columns.add(Matrix.zeros(sequences, 1));
  }
  for (int n = 0; n < sequences; n++) {
    int start = random.nextInt(TemporalXor.PERIOD);
    int[] bits = TemporalXor.bits(start + length, random);
    for (int t = 0; t < length; t++) {
      columns.get(t).set(n, 0, bits[start + t]);
    }
  }
  return new SeriesBatch(columns.subList(0, length - 1).stream().map(Input::of).toList(),
      columns.subList(1, length), Mask.equal(sequences, length - 1));
}

// From bit 3 on, each bit ends a triple of one of the three places, in turn. A wrong place is ruled
// out there with probability 1/2. If two places are first asked at the bits e < l, the one that
// needs more triples decides, l if both need as many (1/3): the mean of the larger number is 8/3.
double lastRuledOut(int e, int l) {
  return 3 * (8.0 / 3 - 1) + e / 3.0 + l * 2 / 3.0;
}
// The places are first asked at the bits 3, 4 and 5. The right one is the one at 3 if the sequence
// begins at the first bit of a group, at 5 if at the second, and at 4 if at the third.
double bitsRead = (lastRuledOut(4, 5) + lastRuledOut(3, 4) + lastRuledOut(3, 5)) / 3;

// A third bit ends a triple of the right place, which always fits, and of no other.
String neverTells = "third";

// Medians of the seeds 1 to 10. They are nearer to the observer, and pay at the first third bit,
// where those of the text have next to nothing; most of their clocks don't tick on: for a network
// that may start at any time, the bits are the clock.
double bitsToFindTheTime = 16;
double firstThird = 0.066;
double ticking = 2;
