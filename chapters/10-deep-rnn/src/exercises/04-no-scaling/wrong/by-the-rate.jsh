// diagnosis: The kept values are divided by the rate of dropping. With a rate of one half you don't
//   notice. Which share of the values is kept?
Matrix mask(int n, int h, double rate, SeededRandom random) {
  return Matrix.generate(n, h, () -> random.uniform() < rate ? 0 : 1 / rate);
}
