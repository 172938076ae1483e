record Added(DeepTransitionCell.Levels levels, State state) implements RecurrentCell.Step {}

// The levels are those of the book's cell; forward the state before is added, and backward the
// gradient of the state goes on unchanged beside what the levels send.
class AddingCell implements RecurrentCell<DeepTransitionParameters, Added> {
  private final DeepTransitionCell levels;

  AddingCell(DeepTransitionParameters parameters) {
    levels = new DeepTransitionCell(parameters);
  }

  public Added forward(Input X, State previous) {
    DeepTransitionCell.Levels step = levels.forward(X, previous);
    return new Added(step, State.of(step.state().H().plus(previous.H())));
  }

  public RecurrentCell.StepGradient backward(
      Added step, State dState, DeepTransitionParameters gradients) {
    RecurrentCell.StepGradient back = levels.backward(step.levels(), dState, gradients);
    return new RecurrentCell.StepGradient(
        State.of(back.dPrevious().H().plus(dState.H())), back.dX());
  }

  public int inputSize() {
    return levels.inputSize();
  }

  public int hiddenSize() {
    return levels.hiddenSize();
  }

  public State zeroState(int batchSize) {
    return levels.zeroState(batchSize);
  }

  public DeepTransitionParameters parameters() {
    return levels.parameters();
  }

  public DeepTransitionParameters zeroGradients() {
    return levels.zeroGradients();
  }
}

RecurrentCell<DeepTransitionParameters, ?> adding(DeepTransitionParameters parameters) {
  return new AddingCell(parameters);
}

// What is added passes no tanh: a way may go beside the levels at every step.
double shortest(int k, int levels) {
  return 0;
}

// At each step a way goes through the levels or beside them.
double ways(int k) {
  return Math.pow(2, k);
}

double normAfter(RecurrentCell<DeepTransitionParameters, ?> cell, int steps, SeededRandom noise) {
  State state = cell.zeroState(1);
  for (int t = 0; t < steps; t++) {
    Input X = Input.of(Initializer.uniform(1).create(1, cell.inputSize(), noise));
    state = cell.forward(X, state).state();
  }
  return state.H().norm();
}

// Once the state is large, the tanh units are nearly 1 or -1, whatever the input is, and mostly
// keep their signs: at each step about the same is added. The other cell's state is made of tanh
// units.
String norm = "steps";
double largest = Math.sqrt(32);
