// diagnosis: Here the second layer, too, reads the input. It reads what the first gives, which is
//   as many values as the first has units.
int mostReadingInputs() {
  int k = 1;
  while (2 * 4 * (k + 1) * (h + k + 2) <= weights(1, h, false)) {
    k++;
  }
  return k;
}
double units = mostReadingInputs();
double weightsOfTwo = 2 * 4 * mostReadingInputs() * (h + mostReadingInputs() + 1);
