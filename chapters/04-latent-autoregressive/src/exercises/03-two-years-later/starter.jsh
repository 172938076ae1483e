var river = new LocalLevel(200, 100);

// The level at time t (from 0), estimated from x[0] to x[t + k] by the model's smoother.
double waited(LocalLevel model, double[] x, int t, int k) {
  throw new UnsupportedOperationException("write me");
}

// Its mean squared error on the river, the mean over ten seeds and four hundred places each, for
// k = 0, 1, 2, 3. river.simulate(length, random) has levels and observations. Leave out the first
// hundred places, and compute it here: it takes a second.
double[] errors = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};

// How many years for nine tenths of what the whole future is worth? A whole number.
double years = Double.NaN;

// The mean squared error after k years in closed form, when the gain has settled.
double floor(LocalLevel model, int k) {
  throw new UnsupportedOperationException("write me");
}
