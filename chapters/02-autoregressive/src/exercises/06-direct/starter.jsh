// The mean squared error of forecasts h steps ahead of the years from..to, with eight lags fitted
// to the series up to the year fitTo.
double fedBack(TimeSeries series, int fitTo, int from, int to, int h) {
  throw new UnsupportedOperationException("write me");
}

double direct(TimeSeries series, int fitTo, int from, int to, int h) {
  throw new UnsupportedOperationException("write me");
}

// A series of 221 + 2000 values, from year 1 on, made by Yule's equation,
// AutoregressiveModel.of(13.854, 15.41, 1.34254, -0.65504).
TimeSeries made(long seed) {
  throw new UnsupportedOperationException("write me");
}

// Where does the direct way win by more than one percent, in the median of seeds where there are
// seeds: sunspots or made? For which h, there (on the validation years)?
String winsOn = "";
double firstH = Double.NaN;
double lastH = Double.NaN;

// What does that tell of the series where it wins?
//   equation   the fitted equation of one step is not the truth, and fed back its fault grows
//   memory     it remembers more than eight years, which only the direct way can see
//   noise      it has less noise, so that more weights can be estimated
//   shorter    it is shorter, and the direct way needs fewer examples
String tells = "";
