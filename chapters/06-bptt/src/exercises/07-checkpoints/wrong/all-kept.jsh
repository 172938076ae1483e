// diagnosis: The gradient is right, but each step is run forward only once: all states are kept.
RnnParameters gradient(RecurrentCell<RnnParameters, RnnStep> cell, List<Input> inputs,
    List<Matrix> dH, int m) {
  Recurrence<RnnParameters, RnnStep> loop = new Recurrence<>(cell);
  RnnParameters gradient = cell.zeroGradients();
  loop.backward(loop.forward(inputs), dH, gradient);
  return gradient;
}
