// A distribution is a row and stands on the left: state j gathers from all i along its column.
// The division may stay, since the sum is one now, but for rounding.
double[] law(MarkovChain chain) {
  int n = chain.states();
  double[] p = new double[n];
  p[0] = 1;
  for (int step = 0; step < 20_000; step++) {
    double[] next = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        next[i] += chain.probability(j, i) * p[j];
      }
      sum += next[i];
    }
    for (int i = 0; i < n; i++) {
      p[i] = next[i] / sum;
    }
  }
  return p;
}

// Each row sums to one, so P times a column of equal numbers is that column: P 1 = 1. His product
// averages the numbers of a column, again and again, until all are equal.
String property = "rows";

// A step moves probability and neither makes nor loses any. What needs a division isn't one.
String division = "no-step";

// Equal shares stay if each state gets as much as it gives: the columns sum to one as well.
boolean isRightFor(MarkovChain chain) {
  for (int j = 0; j < chain.states(); j++) {
    double sum = 0;
    for (int i = 0; i < chain.states(); i++) {
      sum += chain.probability(i, j);
    }
    if (Math.abs(sum - 1) > 1e-9) {
      return false;
    }
  }
  return true;
}
