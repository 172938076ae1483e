// Three values have one before them: three rows, whose inputs are x and whose targets are y.
double[] x = {series.get(0), series.get(1), series.get(2)};
double[] y = {series.get(1), series.get(2), series.get(3)};
double sumX = Vectors.sum(x);
double sumY = Vectors.sum(y);

// The normal equations are 3c + sumX φ = sumY and sumX c + (x·x) φ = x·y. Three times the second
// less sumX times the first has no c in it.
double phi = (3 * Vectors.dot(x, y) - sumX * sumY) / (3 * Vectors.dot(x, x) - sumX * sumX);
double c = (sumY - sumX * phi) / 3;

double sumOfSquares() {
  double sum = 0;
  for (int r = 0; r < 3; r++) {
    double error = y[r] - c - phi * x[r];
    sum += error * error;
  }
  return sum;
}
double noiseVariance = sumOfSquares() / 3;

double first = c + phi * series.get(3);
double second = c + phi * first;
double[] forecasts = {first, second, c + phi * second};

// The value that stays where it is: end = c + φ end.
double end = c / (1 - phi);

// The second noise, and the first one times φ; a factor counts squared in a variance.
double varianceTwoAhead = noiseVariance * (1 + phi * phi);
