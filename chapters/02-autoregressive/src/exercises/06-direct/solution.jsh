double fedBack(TimeSeries series, int fitTo, int from, int to, int h) {
  AutoregressiveModel model =
      AutoregressiveModel.fit(series.between(series.firstYear(), fitTo), 8);
  return Evaluation.meanSquaredError(model, series, from, to, h);
}

// Lag h is the last value that is known when the forecast is made. A single step of this model never
// looks at a later one, although Evaluation shows it (and fed back it never reads a forecast).
double direct(TimeSeries series, int fitTo, int from, int to, int h) {
  Lags lags = Lags.of(IntStream.range(h, h + 8).toArray());
  AutoregressiveModel model =
      AutoregressiveModel.fit(series.between(series.firstYear(), fitTo), lags);
  return Evaluation.meanSquaredError(model, series, from, to, 1);
}

TimeSeries made(long seed) {
  AutoregressiveModel yule = AutoregressiveModel.of(13.854, 15.41, 1.34254, -0.65504);
  double[] start = {yule.mean(), yule.mean()};
  double[] path = yule.simulate(start, 200 + 2221, new SeededRandom(seed));
  return new TimeSeries("made", "", 1, 1, Arrays.copyOfRange(path, 200, path.length));
}

double ratio(int h) {
  TimeSeries sunspots = RealSeries.sunspots();
  return direct(sunspots, 1920, 1921, 1955, h) / fedBack(sunspots, 1920, 1921, 1955, h);
}

// By two to eight percent. At one step the two are one model.
String winsOn = "sunspots";
double firstH = IntStream.rangeClosed(1, 12).filter(h -> ratio(h) < 0.99).min().getAsInt();
double lastH = IntStream.rangeClosed(1, 12).filter(h -> ratio(h) < 0.99).max().getAsInt();

// Where the equation of one step is true, feeding it back is right for all steps, and other weights
// for each h are only more weights to estimate. Where it is not, weights that were fitted to one
// step are not the best for five. The window is the same for both, so it is not memory.
String tells = "equation";
