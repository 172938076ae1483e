var builds = MarkovChain.of(new double[] {0.5, 0.5}, new double[] {0.25, 0.75}); // red, green

// What the truth pays in each of some tests: 200 steps take 201 builds.
double[] payments(int tests, int steps, SeededRandom random) {
  double[] law = StationaryLaw.byLinearSystem(builds);
  double[] paid = new double[tests];
  for (int i = 0; i < tests; i++) {
    int[] path = builds.sample(random.choose(law), steps + 1, random);
    paid[i] = Metrics.bitsPerSymbol(builds.logLikelihood(path), steps);
  }
  return paid;
}

double shareBelow(int tests, int steps, double bits, SeededRandom random) {
  return Arrays.stream(payments(tests, steps, random)).filter(paid -> paid <= bits).count()
      / (double) tests;
}

// One honest test in eighteen looks as if it had beaten the floor. (Fewer tests than you drew, to
// be quick.)
double[] paid = payments(20_000, 200, new SeededRandom(1));
double share = Arrays.stream(paid).filter(bits -> bits <= 0.80).count() / 20_000.0;
double length = 430;

double mean = Arrays.stream(paid).average().orElseThrow();
double deviation = Math.sqrt(
    Arrays.stream(paid).map(bits -> (bits - mean) * (bits - mean)).average().orElseThrow());

// One step: 1 bit from red, a third of the time; from green 2 bits or 0.415.
double floor = EntropyRate.of(builds);
double cheap = Math.log(4.0 / 3) / Math.log(2);
double variance = Math.pow(1 - floor, 2) / 3 + Math.pow(2 - floor, 2) / 6
    + Math.pow(cheap - floor, 2) / 2;
double independent = Math.sqrt(variance / 200);

// A step from green to red costs 2 bits and leads where the next costs 1, more than the mean; a
// step from green to green costs 0.415 and leads where the next costs 0.811, less than the mean.
// What clings together varies more, and by the formula 320 steps would seem enough.
String neighbors = "alike";
