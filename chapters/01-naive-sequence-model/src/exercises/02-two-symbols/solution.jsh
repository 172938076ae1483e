double[] probabilities(double... counts) {
  double total = Arrays.stream(counts).sum() + 3 * alpha;
  return Arrays.stream(counts).map(count -> (count + alpha) / total).toArray();
}

// No name holds ^bb or bb. All four hold b, and each time ■ followed.
String suffixOfBb = "b";
double[] countsOfBb = {0, 0, 4};
double[] afterBb = probabilities(countsOfBb);

// No name holds ba. There are four a: one in each ab, two in aab, where the first has a after it.
String suffixOfBa = "a";
double[] countsOfBa = {1, 3, 0};
double[] afterBa = probabilities(countsOfBa);

// No name holds ^aaa or aaa, but aab holds aa.
String suffixOfAaa = "aa";
double[] countsOfAaa = {0, 1, 0};
double[] afterAaa = probabilities(countsOfAaa);

// Tried in turn: ^aaa, aaa, aa.
double symbolsRead = 4 + 3 + 2;
