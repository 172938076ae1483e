// diagnosis: The step that leaves target is missing: it costs one, before the way back begins.
double stepsToReturn(MarkovChain chain, int target) {
  double[] m = stepsTo(chain, target);
  double steps = 0;
  for (int j = 0; j < m.length; j++) {
    if (chain.probability(target, j) > 0) {
      steps += chain.probability(target, j) * m[j];
    }
  }
  return steps;
}
