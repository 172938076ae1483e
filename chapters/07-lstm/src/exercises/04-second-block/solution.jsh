// PyTorch's order is i, f, g, o: she has found the forget gate, but both vectors are added.
double torchGate = Exponential.sigmoid(1 + 1);
double torchHalfLife = DirectPath.halfLife(torchGate);

// ONNX's order is i, o, f, c: her ones stand in the output gate, and the forget gate has none.
double onnxGate = Exponential.sigmoid(0);
double onnxHalfLife = DirectPath.halfLife(onnxGate);
String changed = "output";
String changedIn = "onnx";
double changedSays = Exponential.sigmoid(1 + 1);

// Shapes fit, and the gradient is right wherever the biases are. Only a look at the gate itself
// tells: it should say 0.73 at first.
String noComplaint = "right";
String tellingLine = "gates";

double[][] torchBiases(int h) {
  double[][] biases = new double[2][4 * h];
  Arrays.fill(biases[0], h, 2 * h, 1);
  return biases;
}

// The third quarter, and of one half only.
double[] onnxBiases(int h) {
  double[] biases = new double[8 * h];
  Arrays.fill(biases, 2 * h, 3 * h, 1);
  return biases;
}
