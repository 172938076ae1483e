// The colleague's loop, in a method that returns the level at each time. Mend it.
double[] levels(double[] x, double r, double q) {
  double[] levels = new double[x.length];
  double level = x[0], variance = r;
  levels[0] = level;
  for (int t = 1; t < x.length; t++) {
    double gain = variance / (variance + r);
    level += gain * (x[t] - level);
    variance = (1 - gain) * variance;
    double next = variance + q;
    levels[t] = level;
  }
  return levels;
}

// Which model has he built?
//   persistence  the last value is the forecast
//   constant     a level that never moves, seen through noise
//   smoothing    exponential smoothing with a fixed alpha
//   window       the mean of the last hundred values
String model = "";

double fiftieth = Double.NaN; // his gain at the 50th flow
double weight = Double.NaN; // of the flow of 1871 in his level of 1905, its 35th year

// Of the three years by hand (r = 200, q = 100): the first number in the text that he does not get,
// and what he has there instead.
double byHand = Double.NaN;
double his = Double.NaN;
