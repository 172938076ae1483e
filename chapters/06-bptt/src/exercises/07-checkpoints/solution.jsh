// Forward: one run a stretch, of which only the last state is kept. Backward: the same runs again,
// from the last stretch to the first. What a stretch says of its initial state is what the later
// losses say of the last state of the stretch before, and is added to what the loss says there.
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
    Matrix last = says.get(to - from - 1);
    says.set(to - from - 1, last == null ? later : last.plus(later));
    later = loop.backward(run, says, gradient).dInitial().H();
  }
  return gradient;
}

// T/m states at the beginnings of stretches and m of the stretch being run: least where both are
// the same, at m = sqrt(T), where they are 2 sqrt(T).
double bestM = Math.sqrt(400);
double statesKept = 400 / bestM + bestM;

// One way forward more: 1 + 1 + 2 instead of 1 + 2.
double timesAsLong = 4.0 / 3;

// Nothing is cut: the gradient of the first state of a stretch goes on to the stretch before.
String differs = "gradient";
