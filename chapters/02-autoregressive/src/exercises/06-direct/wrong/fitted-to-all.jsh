// diagnosis: The models were fitted to years that they are to forecast. Fit to the years up to
//   fitTo only.
double fedBack(TimeSeries series, int fitTo, int from, int to, int h) {
  AutoregressiveModel model = AutoregressiveModel.fit(series.between(series.firstYear(), to), 8);
  return Evaluation.meanSquaredError(model, series, from, to, h);
}
double direct(TimeSeries series, int fitTo, int from, int to, int h) {
  Lags lags = Lags.of(IntStream.range(h, h + 8).toArray());
  AutoregressiveModel model =
      AutoregressiveModel.fit(series.between(series.firstYear(), to), lags);
  return Evaluation.meanSquaredError(model, series, from, to, 1);
}
