// A path that comes to a state from which no way leads to target is lost, and a mean that has to
// count lost paths is infinite. So first mark the states with a way, then those that can be lost
// before they come to target: what happens after target does not matter.
boolean[] mayMiss(MarkovChain chain, int target) {
  int n = chain.states();
  boolean[] hasWay = new boolean[n];
  hasWay[target] = true;
  for (int round = 0; round < n; round++) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        hasWay[i] |= chain.probability(i, j) > 0 && hasWay[j];
      }
    }
  }
  boolean[] lost = new boolean[n];
  for (int i = 0; i < n; i++) {
    lost[i] = !hasWay[i];
  }
  for (int round = 0; round < n; round++) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        lost[i] |= i != target && chain.probability(i, j) > 0 && lost[j];
      }
    }
  }
  return lost;
}

// m_i = 1 + sum over j of P_ij m_j for the states that come to target surely, m = 0 for target.
double[] stepsTo(MarkovChain chain, int target) {
  int n = chain.states();
  boolean[] lost = mayMiss(chain, target);
  Matrix A = Matrix.identity(n);
  double[] one = new double[n];
  for (int i = 0; i < n; i++) {
    if (i != target && !lost[i]) {
      one[i] = 1;
      for (int j = 0; j < n; j++) {
        A.set(i, j, A.get(i, j) - chain.probability(i, j));
      }
    }
  }
  double[] m = LeastSquares.solve(A, one);
  for (int i = 0; i < n; i++) {
    m[i] = i == target ? 0 : lost[i] ? Double.POSITIVE_INFINITY : m[i];
  }
  return m;
}

// One step, and then the rest; a state that can't follow is left out, since 0 times infinity is
// no number.
double stepsToReturn(MarkovChain chain, int target) {
  double[] m = stepsTo(chain, target);
  double steps = 1;
  for (int j = 0; j < m.length; j++) {
    if (chain.probability(target, j) > 0) {
      steps += chain.probability(target, j) * m[j];
    }
  }
  return steps;
}

// Who is in a state a share of 0.04 of the time comes there every 25 steps: one over the law.
double returnOfTheLetter = 1 / 0.04;
