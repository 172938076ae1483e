// diagnosis: This looks for one way in which a row can know its target, and there are more. (In a
//   constant series a column may even equal the targets, and nothing is wrong.) Change the target
//   instead, and see which rows change.
boolean seesOnlyThePast(Design design, Lags lags, double[] values) {
  return !Arrays.equals(design.of(lags, values).column(1), lags.targets(values));
}
