// diagnosis: These are shares of the floor. Percents are asked for: a hundred times as much.
double lowMiss = forecastError(fitted, lowGain) / fitted.forecastFloor() - 1;
double highMiss = forecastError(fitted, highGain) / fitted.forecastFloor() - 1;
