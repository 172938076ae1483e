// diagnosis: At the end of a stretch, what later losses say has replaced what the loss says there.
//   The state has two readers, and both must be heard.
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
  Matrix later = null;
  for (int stretch = kept.size() - 1; stretch >= 0; stretch--) {
    int from = stretch * m;
    int to = Math.min(T, from + m);
    var run = loop.forward(inputs.subList(from, to), kept.get(stretch), Mask.equal(n, to - from));
    List<Matrix> says = new ArrayList<>(dH.subList(from, to));
    if (later != null) {
      says.set(to - from - 1, later);
    }
    later = loop.backward(run, says, gradient).dInitial().H();
  }
  return gradient;
}
