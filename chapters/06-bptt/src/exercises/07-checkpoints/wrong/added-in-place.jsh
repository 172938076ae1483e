// diagnosis: Matrix.add changes the matrix that it is called on: you have written into what the
//   loss said. Take plus.
RnnParameters gradient(RecurrentCell<RnnParameters, RnnStep> cell, List<Input> inputs,
    List<Matrix> dH, int m) {
  Recurrence<RnnParameters, RnnStep> loop = new Recurrence<>(cell);
  int T = inputs.size();
  int n = inputs.get(0).batchSize();
  List<State> kept = new ArrayList<>(List.of(cell.zeroState(n)));
  for (int from = 0; from + m < T; from += m) {
    kept.add(loop.forward(inputs.subList(from, from + m), kept.get(kept.size() - 1),
        Mask.equal(n, m)).last());
  }
  RnnParameters gradient = cell.zeroGradients();
  Matrix later = Matrix.zeros(n, cell.hiddenSize());
  for (int stretch = kept.size() - 1; stretch >= 0; stretch--) {
    int from = stretch * m;
    int to = Math.min(T, from + m);
    var run = loop.forward(inputs.subList(from, to), kept.get(stretch), Mask.equal(n, to - from));
    List<Matrix> says = new ArrayList<>(dH.subList(from, to));
    if (says.get(to - from - 1) == null) {
      says.set(to - from - 1, later);
    } else {
      says.get(to - from - 1).add(later);
    }
    later = loop.backward(run, says, gradient).dInitial().H();
  }
  return gradient;
}
