// diagnosis: This is the gradient of the gate. Its weights get that of the sum inside the logistic
//   function, whose slope is F(1 - F).
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

  public OneGateStep forward(Input X, State previous) {
    Matrix HPrev = previous.H();
    Matrix F = Activation.SIGMOID.applyInPlace(parameters.gate().forward(X, HPrev));
    Matrix HTilde = Activation.TANH.applyInPlace(
        parameters.candidate().forward(X, F.hadamard(HPrev)));
    Matrix H = HPrev.copy().addHadamard(F, HTilde.minus(HPrev));
    return new OneGateStep(X, HPrev, F, HTilde, H);
  }

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
    Matrix share = parameters.gate().backward(
        step.X(), step.HPrev(), dF, gradients.gate(), dHPrev);
    return new StepGradient(State.of(dHPrev), dX == null ? null : dX.add(share)); // null: symbols
  }
}
