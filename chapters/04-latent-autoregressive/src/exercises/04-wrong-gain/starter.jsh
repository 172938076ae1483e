var river = new LocalLevel(200, 100);

// The mean squared error of the one-step forecasts of exponential smoothing, measured on a series
// of 4,000 steps of the river. Leave out the first hundred forecasts.
double measured(double alpha, long seedOfSeries) {
  throw new UnsupportedOperationException("write me");
}

// The same in closed form, for any model and 0 < alpha < 2, when the start is forgotten.
double forecastError(LocalLevel model, double alpha) {
  throw new UnsupportedOperationException("write me");
}

// Within five percent of the river's floor: from which alpha to which? Fractions as 2.0 / 7.
double lowest = Double.NaN;
double highest = Double.NaN;

// The gains at the two ends of the range of lambda for the Nile ("The Nile, 1871 to 1970"), and by
// how many percent each misses the floor of a forecast under the fitted model.
double lowGain = Double.NaN;
double highGain = Double.NaN;
double lowMiss = Double.NaN;
double highMiss = Double.NaN;

// What is there to say to a forecaster?
//   hopeless  a factor of forty in lambda makes the forecasts worthless
//   mild      the error grows by about a tenth, since most of it is noise that no gain removes
//   exact     nothing: any gain in the range is as good as any other
//   halve     take half of the gain, to be safe
String advice = "";
