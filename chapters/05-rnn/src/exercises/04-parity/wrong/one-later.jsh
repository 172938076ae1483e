// diagnosis: The bit at which the answer is wrong for the first time is counted as well.
int rightFor(double factor, int[] bits) {
  RnnCell cell = new RnnCell(new RnnParameters(Matrix.of(Wxh),
      Matrix.of(Whh).scale(factor), Matrix.rowVector(bh)), Activation.RELU);
  OutputLayer output = new OutputLayer(
      new OutputParameters(Matrix.of(Whq), Matrix.rowVector(bq)));
  State state = cell.zeroState(1);
  int parity = 0;
  for (int t = 0; t < bits.length; t++) {
    state = cell.forward(Input.of(Matrix.rowVector(bits[t])), state).state();
    parity ^= bits[t];
    if (output.forward(state.H()).get(0, 0) > 0.5 != (parity == 1)) {
      return t + 1;
    }
  }
  return bits.length;
}
