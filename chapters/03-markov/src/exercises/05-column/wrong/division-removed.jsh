// diagnosis: The division is gone, and the column still stands on the right: the numbers settle on
//   an average of what they began with. Which index of P belongs to where a step comes from?
double[] law(MarkovChain chain) {
  double[] p = new double[chain.states()];
  p[0] = 1;
  for (int step = 0; step < 20_000; step++) {
    double[] next = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p.length; j++) {
        next[i] += chain.probability(i, j) * p[j];
      }
    }
    p = next;
  }
  return p;
}
