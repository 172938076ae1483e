// diagnosis: The step into target costs one too; what is counted here are the states before it.
double[] stepsTo(MarkovChain chain, int target) {
  int n = chain.states();
  boolean[] lost = mayMiss(chain, target);
  Matrix A = Matrix.identity(n);
  double[] cost = new double[n];
  for (int i = 0; i < n; i++) {
    if (i != target && !lost[i]) {
      cost[i] = 1 - chain.probability(i, target);
      for (int j = 0; j < n; j++) {
        A.set(i, j, A.get(i, j) - chain.probability(i, j));
      }
    }
  }
  double[] m = LeastSquares.solve(A, cost);
  for (int i = 0; i < n; i++) {
    m[i] = i == target ? 0 : lost[i] ? Double.POSITIVE_INFINITY : m[i];
  }
  return m;
}
