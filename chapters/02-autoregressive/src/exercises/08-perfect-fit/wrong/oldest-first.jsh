// diagnosis: The window ends in the right place but is turned around: lag 1, the nearest value, has
//   the column next to the ones.
Matrix designMatrix(Lags lags, double[] values) {
  Matrix X = Matrix.zeros(values.length - lags.longest(), 1 + lags.count());
  for (int r = 0; r < X.rows(); r++) {
    X.set(r, 0, 1);
    double[] window = lags.window(values, lags.longest() + r);
    for (int j = 0; j < window.length; j++) {
      X.set(r, window.length - j, window[j]);
    }
  }
  return X;
}
