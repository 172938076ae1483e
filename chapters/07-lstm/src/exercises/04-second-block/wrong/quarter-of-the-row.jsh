// diagnosis: This is a quarter of the whole row of 8h. The row is two halves of four parts each, so
//   that a part has h numbers.
double[] onnxBiases(int h) {
  double[] biases = new double[8 * h];
  Arrays.fill(biases, 4 * h, 6 * h, 1);
  return biases;
}
