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

// Write forward and backward; shapes (n, d) and (n, h) as in GruCell. Activation.SIGMOID and
// Activation.TANH have applyInPlace and multiplyByDerivative.
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
    throw new UnsupportedOperationException("write me");
  }
  public StepGradient backward(OneGateStep step, State dState, OneGateParameters gradients) {
    throw new UnsupportedOperationException("write me");
  }
}

// With which sign, 1 or -1, stand in dF the term dP ⊙ H_{t-1} and the term dH ⊙ (H_{t-1} - C), if
// P = F ⊙ H_{t-1} and C is the candidate?
double[] signs = {Double.NaN, Double.NaN};

// Its parameters, as a multiple of the RNN's with as many units.
double ratio = Double.NaN;

// The number of batches that you measured, asking after every 50 (LastOutputLearner.ofLabels and
// Training; symbols: TemporalOrderTask.SYMBOLS.length()). It takes a minute in the shell; don't
// train in this file.
double batches = Double.NaN;
