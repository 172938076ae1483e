// diagnosis: That is the mean of the four values. The forecasts end at the value that the equation
//   sends to itself.
double end = (sumX + series.get(3)) / 4;
