import java.util.function.Function;

// The mask has the real lengths, the start symbol included; the state of a name that has ended
// stays as it is.
double[][] scores(RecurrentNetwork<RnnParameters, RnnStep> network, int start, int size,
    int[][] names) {
  int longest = Arrays.stream(names).mapToInt(name -> name.length).max().orElseThrow();
  List<Input> inputs = new ArrayList<>();
  for (int t = 0; t <= longest; t++) {
    int[] in = new int[names.length];
    for (int n = 0; n < names.length; n++) {
      in[n] = t > 0 && t <= names[n].length ? names[n][t - 1] : start;
    }
    inputs.add(Input.of(in, size));
  }
  Mask mask = new Mask(Arrays.stream(names).mapToInt(name -> name.length + 1).toArray());
  Matrix O = network.forwardToLast(inputs, mask).O().get(0);
  double[][] scores = new double[names.length][];
  Arrays.setAll(scores, O::row);
  return scores;
}

// Each name must get in company, the longest first, what it gets alone. Random first weights are
// as good as trained ones for this.
boolean passes(Function<int[][], double[][]> program) {
  int[][] names = {{0, 1, 2, 3, 0, 1, 2}, {3}, {1, 2, 0}};
  double[][] together = program.apply(names);
  boolean same = true;
  for (int n = 0; n < names.length; n++) {
    double[] alone = program.apply(new int[][] {names[n]})[0];
    for (int q = 0; q < alone.length; q++) {
      same &= Math.abs(alone[q] - together[n][q]) < 1e-9;
    }
  }
  return same;
}

// Alone, a name is the longest of its batch and has no padding. In company the network reads on
// until the longest name ends, and its last state is another with another longest name.
double[] symbolsRead = {1 + 4, 1 + 30, 1 + 21};

// Sorted by length, a batch of 32 has next to no padding.
String training = "alike";
