// diagnosis: The lags begin one too late. h steps before x(t) is lag h, and it is the last value
//   that is known when x(t) is forecast.
double direct(TimeSeries series, int fitTo, int from, int to, int h) {
  Lags lags = Lags.of(IntStream.range(h + 1, h + 9).toArray());
  AutoregressiveModel model =
      AutoregressiveModel.fit(series.between(series.firstYear(), fitTo), lags);
  return Evaluation.meanSquaredError(model, series, from, to, 1);
}
