// The colleague's forecast of values[t]. Mend it: the mean of the three years before.
double forecast(double[] values, int t) {
  return (values[t - 1] + values[t] + values[t + 1]) / 3;
}

// What was wrong with it?
//   future     it has seen the value that it forecasts, and the one after
//   smooth     a smoothed series varies less, so all errors on it are smaller
//   variance   the ARV should divide by the variance of the test years
//   few        24 test years are too few to tell skill from luck
String cause = "";

// On independent draws with variance 1, what is the ARV to be expected
double arvOfThree = Double.NaN;   // of his forecast, over the three values around t
double arvOfWide = Double.NaN;    // of his forecast, over {width} values with t in the middle
double honestArv = Double.NaN;    // of the mended forecast, over the three values before t

// The ARV of the mended forecast on the sunspots of 1956 to 1979; the variance to divide by is
// SunspotPeriod.referenceVariance().
double honestArvOfSunspots = Double.NaN;
