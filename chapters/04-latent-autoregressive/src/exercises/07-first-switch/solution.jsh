// To be in state 1 for the first time at t is to be in 0 before and in 1 at t: xi(0, 1) of the two.
// Gamma alone would do as well: who never goes back is in 1 at t, but not before, with the
// probability by which gamma of 1 grows. And xi of all pairs sums to what is not left for the end.
double[] switchedAt(HiddenMarkovModel model, int[] symbols) {
  ForwardBackward passes = ForwardBackward.of(model, symbols);
  int T = symbols.length;
  double[] entries = new double[T];
  for (int t = 0; t < T - 1; t++) {
    entries[t] = passes.pairPosterior(t).get(0, 1);
  }
  entries[T - 1] = passes.posterior(T - 1)[0];
  return entries;
}
String needed = "either";

int[] mostProbable(double[] entries, double share) {
  boolean[] taken = new boolean[entries.length];
  List<Integer> order = new ArrayList<>();
  double held = 0;
  while (held < share && order.size() < entries.length) {
    int best = -1;
    for (int i = 0; i < entries.length; i++) {
      if (!taken[i] && (best < 0 || entries[i] > entries[best])) {
        best = i;
      }
    }
    taken[best] = true;
    order.add(best);
    held += entries[best];
  }
  return order.stream().mapToInt(Integer::intValue).toArray();
}

var machine = new HiddenMarkovModel(new double[] {1, 0},
    MarkovChain.of(new double[] {0.95, 0.05}, new double[] {0, 1}),
    Matrix.of(new double[] {0.8, 0.2}, new double[] {0.2, 0.8}));
double[] counts = new double[10];
double found = 0;
for (int run = 0; run < 10; run++) {
  var sample = machine.simulate(200, new SeededRandom(run + 1));
  int[] likely = mostProbable(switchedAt(machine, sample.symbols()), 0.9);
  long before = Arrays.stream(sample.states()).filter(state -> state == 0).count();
  counts[run] = likely.length;
  found += Arrays.stream(likely).anyMatch(i -> i == before - 1) ? 1 : 0;
}
double medianCount = Spread.of(counts).median();
