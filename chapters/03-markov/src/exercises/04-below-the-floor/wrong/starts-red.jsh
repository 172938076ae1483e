// diagnosis: Every test begins with a red build here. Draw the first build from the stationary law.
double shareBelow(int tests, int steps, double bits, SeededRandom random) {
  int below = 0;
  for (int i = 0; i < tests; i++) {
    double paid = Metrics.bitsPerSymbol(
        builds.logLikelihood(builds.sample(0, steps + 1, random)), steps);
    below += paid <= bits ? 1 : 0;
  }
  return below / (double) tests;
}
