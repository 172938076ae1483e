// diagnosis: Each sequence has one step more than its name has letters, because the start symbol is
//   read first. Your mask leaves out the last letter.
double[][] scores(RecurrentNetwork<RnnParameters, RnnStep> network, int start, int size,
    int[][] names) {
  int longest = Arrays.stream(names).mapToInt(name -> name.length).max().orElseThrow();
  List<Input> inputs = new ArrayList<>();
  for (int t = 0; t < longest; t++) {
    int[] in = new int[names.length];
    for (int n = 0; n < names.length; n++) {
      in[n] = t > 0 && t <= names[n].length ? names[n][t - 1] : start;
    }
    inputs.add(Input.of(in, size));
  }
  Mask mask = new Mask(Arrays.stream(names).mapToInt(name -> name.length).toArray());
  Matrix O = network.forwardToLast(inputs, mask).O().get(0);
  double[][] scores = new double[names.length][];
  Arrays.setAll(scores, O::row);
  return scores;
}
