// The colleague's program. Mend it with as few changes as you can: it has to return the stationary
// law of any chain with one closed class and no period.
double[] law(MarkovChain chain) {
  int n = chain.states();
  double[] p = new double[n];
  p[0] = 1;
  for (int step = 0; step < 20_000; step++) {
    double[] next = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        next[i] += chain.probability(i, j) * p[j];
      }
      sum += next[i];
    }
    for (int i = 0; i < n; i++) {
      p[i] = next[i] / sum;
    }
  }
  return p;
}

// Which property of P makes all his numbers equal?
//   start      all of the probability is in state 0 at first
//   rows       the numbers of each row of P sum to one
//   positive   no number of P is negative
//   connected  each state leads to each other one
String property = "";

// What should the need to divide have told him?
//   rounding   that rounding errors add up and must be taken out
//   scale      nothing: an eigenvector has no length of its own, and any program must divide
//   no-step    that his product is no step of a chain, since a step keeps the sum
//   period     that the chain is periodic and does not settle
String division = "";

// Tell of a chain with one closed class and no period whether his answer, all states equally
// likely, is right. Look at its probabilities only; sums may be off by 1e-9.
boolean isRightFor(MarkovChain chain) {
  throw new UnsupportedOperationException("write me");
}
