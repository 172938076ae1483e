// diagnosis: The kept values are still as they are, so their mean in training is smaller than in
//   use.
Matrix mask(int n, int h, double rate, SeededRandom random) {
  return Matrix.generate(n, h, () -> random.uniform() < rate ? 0 : 1);
}
