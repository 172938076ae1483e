// diagnosis: Each unit's forget gate gets a bias of 2 in all: both halves are added.
double[] onnxBiases(int h) {
  double[] biases = new double[8 * h];
  Arrays.fill(biases, 2 * h, 3 * h, 1);
  Arrays.fill(biases, 6 * h, 7 * h, 1);
  return biases;
}
double[][] torchBiases(int h) {
  double[][] biases = new double[2][4 * h];
  Arrays.fill(biases[0], h, 2 * h, 1);
  Arrays.fill(biases[1], h, 2 * h, 1);
  return biases;
}
