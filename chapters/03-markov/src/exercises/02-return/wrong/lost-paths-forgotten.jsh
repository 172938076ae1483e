// diagnosis: Only states from which no way leads to target have no mean here. Of 1 and 2, look
//   where half of the paths go that start in 1: what is the mean of 1 and never?
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
  return lost;
}
