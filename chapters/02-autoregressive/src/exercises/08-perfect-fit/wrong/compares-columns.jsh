// diagnosis: This compares the column of lag 1 with the targets. In a constant series they are
//   equal and nothing is wrong, and a row may know its target in other ways. Change the target
//   instead, and see which rows change.
boolean seesOnlyThePast(Design design, Lags lags, double[] values) {
  return !Arrays.equals(design.of(lags, values).column(1), lags.targets(values));
}
