var river = new LocalLevel(200, 100);

double measured(double alpha, long seedOfSeries) {
  double[] x = river.simulate(4000, new SeededRandom(seedOfSeries)).observations();
  double state = x[0];
  double squares = 0;
  for (int t = 1; t < x.length; t++) {
    squares += t > 100 ? (x[t] - state) * (x[t] - state) : 0;
    state += alpha * (x[t] - state);
  }
  return squares / (x.length - 101);
}

// After an update the state misses the level by e' = (1 - a)(e - move) + a noise: an AR(1) with
// the coefficient 1 - a, driven by noise of the variance (1 - a)^2 q + a^2 r. Then the level moves
// once more, and the observation has a noise of its own.
double forecastError(LocalLevel model, double alpha) {
  double q = model.levelVariance();
  double r = model.observationVariance();
  double kept = (1 - alpha) * (1 - alpha);
  return (kept * q + alpha * alpha * r) / (1 - kept) + q + r;
}

// The floor is 400, so the state may miss the level by a variance of 420 - 300 = 120:
// 100 (1 - a)^2 + 200 a^2 = 120 (2a - a^2), which is 21 a^2 - 22 a + 5 = 0, with 8 for the root.
double lowest = (22 - 8) / 42.0;
double highest = (22 + 8) / 42.0;

// The chapter prints the range 0.014 to 0.557. Gains depend on the ratio only.
double lowGain = new LocalLevel(1, 0.014).steadyGain();
double highGain = new LocalLevel(1, 0.557).steadyGain();
LocalLevel fitted = LevelLikelihood.fit(RealSeries.nile());
double lowMiss = 100 * (forecastError(fitted, lowGain) / fitted.forecastFloor() - 1);
double highMiss = 100 * (forecastError(fitted, highGain) / fitted.forecastFloor() - 1);

// A curve is flat at its lowest point, and under it lies the noise of the flow to come.
String advice = "mild";
