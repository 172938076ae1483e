// diagnosis: As many builds as steps are one step too few: the first build is not paid for.
double shareBelow(int tests, int steps, double bits, SeededRandom random) {
  double[] law = StationaryLaw.byLinearSystem(builds);
  int below = 0;
  for (int i = 0; i < tests; i++) {
    int[] path = builds.sample(random.choose(law), steps, random);
    below += Metrics.bitsPerSymbol(builds.logLikelihood(path), steps) <= bits ? 1 : 0;
  }
  return below / (double) tests;
}
