// diagnosis: That is the ratio of the two errors. The price is what exceeds one.
double price(int values, long seed) {
  AutoregressiveModel yule = AutoregressiveModel.of(13.854, 15.41, 1.34254, -0.65504);
  double[] start = {yule.mean(), yule.mean()};
  double[] path = yule.simulate(start, 200 + values + 2000, new SeededRandom(seed));
  TimeSeries made = new TimeSeries("made", "", 1, 1, Arrays.copyOfRange(path, 200, path.length));
  TimeSeries first = made.between(1, values);
  double[] errors = new double[2];
  for (int i = 0; i < 2; i++) {
    AutoregressiveModel model = AutoregressiveModel.fit(first, i == 0 ? 2 : 20);
    errors[i] = Evaluation.meanSquaredError(model, made, values + 1, values + 2000, 1);
  }
  return errors[1] / errors[0];
}
