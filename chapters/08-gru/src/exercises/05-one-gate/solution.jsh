record OneGateParameters(AffineParameters gate, AffineParameters candidate)
    implements Parameters {
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    gate.name("f", named);
    candidate.name("h", named);
    return named;
  }
}
record OneGateStep(Input X, Matrix HPrev, Matrix F, Matrix HTilde, Matrix H)
    implements RecurrentCell.Step {
  public State state() {
    return State.of(H);
  }
}
record OneGateCell(OneGateParameters parameters)
    implements RecurrentCell<OneGateParameters, OneGateStep> {
  public int inputSize() {
    return parameters.gate().inputSize();
  }
  public int hiddenSize() {
    return parameters.gate().hiddenSize();
  }
  public State zeroState(int n) {
    return State.zeros(n, hiddenSize(), 1);
  }
  public OneGateParameters zeroGradients() {
    return new OneGateParameters(AffineParameters.zeros(inputSize(), hiddenSize()),
        AffineParameters.zeros(inputSize(), hiddenSize()));
  }

  // H = (1 - F) ⊙ HPrev + F ⊙ HTilde, computed as HPrev + F ⊙ (HTilde - HPrev).
  public OneGateStep forward(Input X, State previous) {
    Matrix HPrev = previous.H();
    Matrix F = Activation.SIGMOID.applyInPlace(parameters.gate().forward(X, HPrev));
    Matrix HTilde = Activation.TANH.applyInPlace(
        parameters.candidate().forward(X, F.hadamard(HPrev)));
    Matrix H = HPrev.copy().addHadamard(F, HTilde.minus(HPrev));
    return new OneGateStep(X, HPrev, F, HTilde, H);
  }

  // The gate has two readers: the product P that the candidate sees, and the mixture.
  public StepGradient backward(OneGateStep step, State dState, OneGateParameters gradients) {
    Matrix dH = dState.H();
    Matrix dHTilde = dH.hadamard(step.F());
    Matrix dHPrev = dH.minus(dHTilde); // dH ⊙ (1 - F)
    Matrix dZh = Activation.TANH.multiplyByDerivative(dHTilde, step.HTilde());
    Matrix dP = Matrix.zeros(dH.rows(), dH.columns());
    Matrix dX = parameters.candidate().backward(
        step.X(), step.F().hadamard(step.HPrev()), dZh, gradients.candidate(), dP);
    dHPrev.addHadamard(dP, step.F());
    Matrix dF = dP.hadamard(step.HPrev())
        .addHadamard(dH, step.HTilde().minus(step.HPrev()));
    Matrix dZf = Activation.SIGMOID.multiplyByDerivative(dF, step.F());
    Matrix share = parameters.gate().backward(
        step.X(), step.HPrev(), dZf, gradients.gate(), dHPrev);
    return new StepGradient(State.of(dHPrev), dX == null ? null : dX.add(share)); // null: symbols
  }
}

// F is the reset gate, so it gets what that gets; and 1 - F keeps, so it gets what the update gate
// gets with a minus.
double[] signs = {1, -1};

// Two weighted sums, of which the RNN has one.
double ratio = 2;

// The median share of wrong answers was 0.26 after 100 batches, 0.005 after 150 and 0 after 200,
// with the seeds 1 to 10. The GRU's, with a third weighted sum, was 0 after 150.
double batches = 200;
