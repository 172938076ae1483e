// diagnosis: This forecasts one step, whatever h is. Evaluation.meanSquaredError takes the number
//   of steps last, and feeds back.
double fedBack(TimeSeries series, int fitTo, int from, int to, int h) {
  AutoregressiveModel model =
      AutoregressiveModel.fit(series.between(series.firstYear(), fitTo), 8);
  return Evaluation.meanSquaredError(model, series, from, to, 1);
}
