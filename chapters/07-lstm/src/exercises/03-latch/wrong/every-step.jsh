// diagnosis: Here every step has a loss. The loss looks at the hidden state after the last input
//   only: give the other steps null.
double largestGradient(LstmCell cell, List<Input> inputs, double y) {
  var recurrence = new Recurrence<>(cell);
  var run = recurrence.forward(inputs);
  LstmParameters gradients = cell.zeroGradients();
  recurrence.backward(run, run.H().stream().map(H -> H.map(h -> h - y)).toList(), gradients);
  return gradients.named().values().stream().flatMapToDouble(g -> Arrays.stream(g.column(0)))
      .map(Math::abs).max().getAsDouble();
}
