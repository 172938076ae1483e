// What the forget gate says at the first step, and its half-life in steps.
double torchGate = Double.NaN;
double torchHalfLife = Double.NaN;
double onnxGate = Double.NaN;
double onnxHalfLife = Double.NaN;

// What else she has changed, in which network (input, output or candidate; torch or onnx), and what
// that part says there.
String changed = "";
String changedIn = "";
double changedSays = Double.NaN;

// No check of gradients complains, because
//   small   the error is smaller than what such checks can see
//   right   it is the right gradient of a network that begins elsewhere
//   biases  it looks at weights, not at biases
// The line of output that would have told prints
//   loss    the loss of the first batch        shapes  all parameters with their shapes
//   gates   the forget gates of a first step   norm    the norm of the gradient
String noComplaint = "";
String tellingLine = "";

// Her programs for h units. Mend them: a forget bias of 1 in all, every other bias 0. The first
// returns the two vectors of 4h biases, the second the row of 8h.
double[][] torchBiases(int h) {
  double[][] biases = new double[2][4 * h];
  Arrays.fill(biases[0], h, 2 * h, 1);
  Arrays.fill(biases[1], h, 2 * h, 1);
  return biases;
}
double[] onnxBiases(int h) {
  double[] biases = new double[8 * h];
  Arrays.fill(biases, h, 2 * h, 1);
  Arrays.fill(biases, 5 * h, 6 * h, 1);
  return biases;
}
