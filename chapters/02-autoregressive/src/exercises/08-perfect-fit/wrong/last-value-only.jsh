// diagnosis: This alters the last value only. The rows before the last know it as little as the
//   last one; but each has a target of its own, and later values, that it may not know either.
boolean seesOnlyThePast(Design design, Lags lags, double[] values) {
  Matrix X = design.of(lags, values);
  double[] altered = values.clone();
  altered[values.length - 1] += 1;
  Matrix other = design.of(lags, altered);
  return Arrays.equals(X.row(0), other.row(0));
}
