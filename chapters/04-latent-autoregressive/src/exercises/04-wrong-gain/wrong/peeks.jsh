// diagnosis: The state has taken in the value before it is compared with it, so that this is no
//   forecast: with an alpha of one the error is zero. Compare first, then update.
double measured(double alpha, long seedOfSeries) {
  double[] x = river.simulate(4000, new SeededRandom(seedOfSeries)).observations();
  double state = x[0];
  double squares = 0;
  for (int t = 1; t < x.length; t++) {
    state += alpha * (x[t] - state);
    squares += t > 100 ? (x[t] - state) * (x[t] - state) : 0;
  }
  return squares / (x.length - 101);
}
