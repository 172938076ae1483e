// diagnosis: This is measured on the values that the models were fitted to. There a useless lag
//   never costs, it gains. Measure on the 2,000 values that come after.
double price(int values, long seed) {
  AutoregressiveModel yule = AutoregressiveModel.of(13.854, 15.41, 1.34254, -0.65504);
  double[] start = {yule.mean(), yule.mean()};
  double[] path = yule.simulate(start, 200 + values, new SeededRandom(seed));
  TimeSeries made = new TimeSeries("made", "", 1, 1, Arrays.copyOfRange(path, 200, path.length));
  double[] errors = new double[2];
  for (int i = 0; i < 2; i++) {
    AutoregressiveModel model = AutoregressiveModel.fit(made, i == 0 ? 2 : 20);
    errors[i] = Evaluation.meanSquaredError(model, made, 21, values, 1);
  }
  return errors[1] / errors[0] - 1;
}
