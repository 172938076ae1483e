// Four weighted sums; the first layer reads h values, the second what the first gives.
double weights(int layers, int units, boolean withOutput) {
  int first = 4 * units * (h + units + 1);
  int others = (layers - 1) * 4 * units * (units + units + 1);
  return first + others + (withOutput ? units * h + h : 0);
}
int most(boolean withOutput) {
  int k = 1;
  while (weights(2, k + 1, withOutput) <= weights(1, h, withOutput)) {
    k++;
  }
  return k;
}

double weightsOfOne = weights(1, h, false);

// k (h + 3k + 2) <= h (2h + 1). For large h that is 3k² + hk <= 2h², two thirds of h.
double units = most(false);
double weightsOfTwo = weights(2, most(false), false);

// With fewer units the output layer is smaller as well, which leaves something to the layers.
double unitsWithOutput = most(true);
