import java.util.function.Function;

// His program: the scores (names, families) of names, which are symbols below size. Mend it.
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
  Mask mask = Mask.equal(names.length, longest + 1);
  Matrix O = network.forwardToLast(inputs, mask).O().get(0);
  double[][] scores = new double[names.length][];
  Arrays.setAll(scores, O::row);
  return scores;
}

// Your test: true if a program gives each name the scores that it deserves, false if these depend
// on the company. The program gets names and returns a row of scores for each; the symbols that it
// knows are 0 to 4, where 4 is the start symbol and no name has it.
boolean passes(Function<int[][], double[][]> program) {
  throw new UnsupportedOperationException("write me");
}

// How many symbols has his network read when it answers for a name of 4 letters: alone, in a batch
// whose longest name has 30 letters, and in one whose longest has 21? The start symbol counts.
double[] symbolsRead = {Double.NaN, Double.NaN, Double.NaN};

// Why did training not reveal it?
// mask (it is right there), alike (names of a batch have nearly the same length),
// loss (it does not look at padding)
String training = "";
