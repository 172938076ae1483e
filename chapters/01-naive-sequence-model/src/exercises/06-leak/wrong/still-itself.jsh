// diagnosis: The year after is gone, but the year itself is still in the mean. When the forecast is
//   made, values[t] is what nobody knows.
double forecast(double[] values, int t) {
  return (values[t - 2] + values[t - 1] + values[t]) / 3;
}
double honestArvOfSunspots = arvOfTestYears();
