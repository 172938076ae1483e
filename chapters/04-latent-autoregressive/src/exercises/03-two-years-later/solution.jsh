var river = new LocalLevel(200, 100);

// Who knows the values up to t + k smooths the series that ends there.
double waited(LocalLevel model, double[] x, int t, int k) {
  return new KalmanSmoother(model).smooth(Arrays.copyOf(x, t + k + 1)).level()[t];
}

double[] errors = new double[4];
for (int run = 1; run <= 10; run++) {
  var path = river.simulate(503, new SeededRandom(run));
  for (int t = 100; t < 500; t++) {
    for (int k = 0; k < 4; k++) {
      double miss = waited(river, path.observations(), t, k) - path.levels()[t];
      errors[k] += miss * miss / 4000;
    }
  }
}

// The whole future takes 100 to 66.7. One year leaves a quarter of the way to go, two years a
// sixteenth, which is less than a tenth.
double years = 2;

// One step of the smoother multiplies the distance of V from its limit by the square of J, which is
// 1 - K. So what is left shrinks by (1 - K)^2 each year: the error is a square.
double floor(LocalLevel model, int k) {
  double left = model.filterFloor() - model.smootherFloor();
  return model.smootherFloor() + left * Math.pow(1 - model.steadyGain(), 2 * k);
}
