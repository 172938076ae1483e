// P squared = level variance (P + observation variance), by what a round of the filter leaves.
double q = levelVariance;
double r = observationVariance;
double variance = (q + Math.sqrt(q * q + 4 * q * r)) / 2;
double gain = variance / (variance + r);

// Each estimate errs by the noise of one observation times the weight of its own time; a forecast
// adds a move and the noise of what is to come.
double filterFloor = gain * r;
double smootherFloor = gain / (2 - gain) * r;
double forecastFloor = filterFloor + q + r;

double forecast = 9 + gain * (15 - 9);
forecast += gain * (12 - forecast);

// The ratio is 1 / (2 - K), and K goes to zero with the level variance.
double ratio = 1 / (2 - 0.0);

// A filter that runs through the future backward knows as much as the one that runs through the
// past; two equal precisions make twice the precision, and there is no third opinion.
String reason = "opinions";
