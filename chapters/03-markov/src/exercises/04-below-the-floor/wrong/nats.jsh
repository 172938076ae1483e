// diagnosis: The payments are in nats, and hardly any test reaches 0.80 of these a build. Divide
//   by the logarithm of two.
double shareBelow(int tests, int steps, double bits, SeededRandom random) {
  double[] law = StationaryLaw.byLinearSystem(builds);
  int below = 0;
  for (int i = 0; i < tests; i++) {
    int[] path = builds.sample(random.choose(law), steps + 1, random);
    below += -builds.logLikelihood(path) / steps <= bits ? 1 : 0;
  }
  return below / (double) tests;
}
