// diagnosis: State 3 comes to state 2 whatever happens, and then its steps are counted. That paths
//   get lost after target does not matter; look only at ways that have not been there yet.
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
        lost[i] |= chain.probability(i, j) > 0 && lost[j];
      }
    }
  }
  return lost;
}
