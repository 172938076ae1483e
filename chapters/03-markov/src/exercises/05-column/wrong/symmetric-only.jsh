// diagnosis: Symmetric chains are among them, but there are others, such as a walk around a ring.
//   Ask when a step leaves equal shares as they are.
boolean isRightFor(MarkovChain chain) {
  for (int i = 0; i < chain.states(); i++) {
    for (int j = 0; j < i; j++) {
      if (Math.abs(chain.probability(i, j) - chain.probability(j, i)) > 1e-9) {
        return false;
      }
    }
  }
  return true;
}
