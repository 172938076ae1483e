Matrix designMatrix(Lags lags, double[] values) {
  Matrix X = Matrix.zeros(values.length - lags.longest(), 1 + lags.count());
  for (int r = 0; r < X.rows(); r++) {
    X.set(r, 0, 1);
    double[] window = lags.window(values, lags.longest() + r); // end is the index of the target
    System.arraycopy(window, 0, X.row(r), 1, window.length);
  }
  return X;
}

// Some weights reach an error of zero, since a column equals the targets; it is that of lag 1; and
// as the columns are independent, no other weights do. In use the window ends before the value to
// be forecast, and the model repeats what it finds at lag 1.
String noiseIsZero = "among";
String firstWeightIsOne = "nearest";
String othersAreZero = "unique";
String errorsOfPersistence = "use";

// Its noise is 10 by hand. Two of the others fit nothing, and both matrices of a constant series
// are refused.
String caughtBy = "fit_of_the_hand_example_gives_its_line_noise_and_mean";

interface Design {
  Matrix of(Lags lags, double[] values);
}

// What a row may not know must not change it: alter a target and all that follows, and compare the
// rows up to it.
boolean seesOnlyThePast(Design design, Lags lags, double[] values) {
  Matrix X = design.of(lags, values);
  for (int r = 0; r < X.rows(); r++) {
    double[] altered = values.clone();
    for (int t = lags.longest() + r; t < altered.length; t++) {
      altered[t] += 1 + t;
    }
    Matrix other = design.of(lags, altered);
    for (int before = 0; before <= r; before++) {
      if (!Arrays.equals(X.row(before), other.row(before))) {
        return false;
      }
    }
  }
  return true;
}
