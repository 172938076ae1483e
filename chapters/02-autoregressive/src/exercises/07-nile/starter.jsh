// All errors are one year ahead, on 1931 to 1970, divided by the variance of these forty years.

// Of AR(tau), fitted to the years from `first` to 1930.
double relativeError(int tau, int first) {
  throw new UnsupportedOperationException("write me");
}

double ofPersistence = Double.NaN;
double ofMeanFrom1871 = Double.NaN;   // of always saying the mean of 1871 to 1930
double ofMeanFrom1899 = Double.NaN;

// The tau from 1 to 5 with the least error on these forty years, by the years it was fitted to.
double bestFrom1871 = Double.NaN;
double bestFrom1899 = Double.NaN;

// Which assumption did the fit from 1871 violate?
//   stationary   one mean for all years
//   linear       a forecast that is a weighted sum
//   normal       noise that is normally distributed
//   long         more years than weights
String violated = "";

// Which number of the AR(1) from 1871 could have told you?
//   mean    the level that it comes back to: in which of its years was the river near it?
//   root    its root is close to the unit circle
//   noise   its noise is as large as the variance of the years fitted to
String told = "";
