// diagnosis: A gradient below 0 can be the largest in size. Compare absolute values.
double largestGradient(LstmCell cell, List<Input> inputs, double y) {
  var recurrence = new Recurrence<>(cell);
  var run = recurrence.forward(inputs);
  List<Matrix> dH = new ArrayList<>(Collections.nCopies(inputs.size(), null));
  dH.set(inputs.size() - 1, run.last().H().map(h -> h - y));
  LstmParameters gradients = cell.zeroGradients();
  recurrence.backward(run, dH, gradients);
  return gradients.named().values().stream().flatMapToDouble(g -> Arrays.stream(g.row(0)))
      .max().getAsDouble();
}
double ofMyLatch = largestGradient(latch(), once, 1);
