// diagnosis: What a stretch says of its initial state is dropped: that is truncation. It belongs to
//   the last state of the stretch before.
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
  for (int stretch = kept.size() - 1; stretch >= 0; stretch--) {
    int from = stretch * m;
    int to = Math.min(T, from + m);
    var run = loop.forward(inputs.subList(from, to), kept.get(stretch), Mask.equal(n, to - from));
    loop.backward(run, dH.subList(from, to), gradient);
  }
  return gradient;
}
