// Your river: observation variance {observationVariance}, level variance {levelVariance}.
// Fractions as 1.0 / 3 (1 / 3 is 0 in Java), or three decimals.
double variance = Double.NaN; // P, of the level before each observation
double gain = Double.NaN;
double filterFloor = Double.NaN;
double smootherFloor = Double.NaN;
double forecastFloor = Double.NaN; // one step ahead
double forecast = Double.NaN; // after 9, 15, 12, starting at 9

// What becomes of smootherFloor / filterFloor when the level variance goes to zero?
double ratio = Double.NaN;
// Why not less?
//   opinions     past and future are two opinions, each as good as the other: precisions add up
//   observation  the noise of the present observation can't be removed by any other
//   steady       the gain is steady, so that filter and smoother have the same weights
//   moves        the level moves between two observations, and the future does not tell where
String reason = "";
