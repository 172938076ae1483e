// diagnosis: P is read with rows and columns exchanged. The equation of state i has the
//   probabilities of its own row, of where a step goes from i.
double[] stepsTo(MarkovChain chain, int target) {
  int n = chain.states();
  boolean[] lost = mayMiss(chain, target);
  Matrix A = Matrix.identity(n);
  double[] one = new double[n];
  for (int i = 0; i < n; i++) {
    if (i != target && !lost[i]) {
      one[i] = 1;
      for (int j = 0; j < n; j++) {
        A.set(i, j, A.get(i, j) - chain.probability(j, i));
      }
    }
  }
  double[] m = LeastSquares.solve(A, one);
  for (int i = 0; i < n; i++) {
    m[i] = i == target ? 0 : lost[i] ? Double.POSITIVE_INFINITY : m[i];
  }
  return m;
}
