package unrolled.lstm;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

import static unrolled.core.math.Activation.SIGMOID;
import static unrolled.core.math.Activation.TANH;

/**
 * Does one step of a network with long short-term memory.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997), with the
 * forget gate of F. A. Gers, J. Schmidhuber, F. Cummins, "Learning to forget", Neural Computation
 * 12 (2000), and, if wanted, the peepholes of F. A. Gers, N. N. Schraudolph, J. Schmidhuber (2002)
 * or an input gate coupled to the forget gate.
 *
 * @param parameters shared, not copied; without an input gate I = 1 − F
 * @param peephole which cell state the gates see
 */
public record LstmCell(LstmParameters parameters, Peephole peephole)
    implements RecurrentCell<LstmParameters, LstmStep> {

  /** Checks that there are weights for the peepholes if there are peepholes. */
  public LstmCell {
    if ((peephole == Peephole.NONE) != (parameters.po() == null)) {
      throw new IllegalArgumentException(peephole == Peephole.NONE
          ? "the parameters have peepholes; say which cell state the output gate sees"
          : "the parameters have no peepholes; create them with " + peephole);
    }
  }

  /** Creates the usual cell: three gates that don't see the cell state. */
  public LstmCell(LstmParameters parameters) {
    this(parameters, Peephole.NONE);
  }

  @Override
  public int inputSize() {
    return parameters.inputSize();
  }

  @Override
  public int hiddenSize() {
    return parameters.hiddenSize();
  }

  @Override
  public String description() {
    return "LstmCell[parameters=θ, coupled=" + parameters.coupled() + ", peephole=" + peephole + "]";
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 2);
  }

  @Override
  public LstmParameters zeroGradients() {
    return LstmParameters.zeros(inputSize(), hiddenSize(), parameters.coupled(), peephole);
  }

  /**
   * Does one step forward: {@code C_t = F ⊙ C_{t−1} + I ⊙ C̃}, {@code H_t = O ⊙ tanh(C_t)}.
   *
   * @param X what comes in (n, d)
   * @param previous {@code H_{t−1}} and {@code C_{t−1}}, both (n, h), not changed
   */
  // tag::forward[]
  @Override
  public LstmStep forward(Input X, State previous) {
    Matrix HPrev = previous.H(); // (n, h)
    Matrix CPrev = previous.part(1); // (n, h)
    // tag::eq-lstm-forget-gate[]
    Matrix F = gate(X, HPrev, CPrev,
        parameters.forget(), parameters.pf());
    // end::eq-lstm-forget-gate[]
    // tag::eq-lstm-input-gate[]
    Matrix I = parameters.coupled() ? oneMinus(F)
        : gate(X, HPrev, CPrev, parameters.input(), parameters.pi());
    // end::eq-lstm-input-gate[]
    // tag::eq-lstm-candidate[]
    Matrix CTilde = TANH.applyInPlace(
        parameters.candidate().forward(X, HPrev));
    // end::eq-lstm-candidate[]
    // tag::eq-lstm-cell-state[]
    Matrix C = F.hadamard(CPrev).addHadamard(I, CTilde);
    // end::eq-lstm-cell-state[]
    // tag::eq-lstm-output-gate[]
    Matrix O = gate(X, HPrev,
        peephole == Peephole.CURRENT ? C : CPrev,
        parameters.output(), parameters.po());
    // end::eq-lstm-output-gate[]
    // tag::eq-lstm-hidden[]
    Matrix tanhC = TANH.apply(C);
    Matrix H = O.hadamard(tanhC);
    // end::eq-lstm-hidden[]
    return new LstmStep(
        X, HPrev, CPrev, I, F, CTilde, O, C, tanhC, H);
  }

  /** Returns {@code σ(X·Wx + H·Wh + C ⊙ p + b)}; no term of C if p is null. */
  // tag::eq-lstm-peephole[]
  private static Matrix gate(
      Input X, Matrix H, Matrix C, AffineParameters weights, Matrix p) {
    Matrix Z = weights.forward(X, H);
    if (p != null) {
      peep(Z, C, p);
    }
    return SIGMOID.applyInPlace(Z);
  }
  // end::eq-lstm-peephole[]
  // end::forward[]

  // tag::eq-lstm-coupled[]
  private static Matrix oneMinus(Matrix F) {
    return F.map(f -> 1 - f);
  }
  // end::eq-lstm-coupled[]

  /**
   * Does one step backward.
   *
   * @param step as {@link #forward} left it
   * @param dState total gradient with respect to {@code H_t} and {@code C_t} (n, h); changed
   * @param gradients the step's share is added
   */
  // tag::backward[]
  @Override
  public StepGradient backward(
      LstmStep step, State dState, LstmParameters gradients) {
    Matrix dH = dState.H(); // (n, h)
    Matrix dC = dState.part(1); // (n, h), from the step after
    // tag::eq-lstm-back-output-gate[]
    Matrix dZo = SIGMOID.multiplyByDerivative(
        dH.hadamard(step.tanhC()), step.O());
    // end::eq-lstm-back-output-gate[]
    // tag::eq-lstm-back-cell-state[]
    dC.add(TANH.multiplyByDerivative(
        dH.hadamard(step.O()), step.tanhC()));
    // end::eq-lstm-back-cell-state[]
    if (peephole == Peephole.CURRENT) {
      peepBack(dZo, step.C(),
          parameters.po(), gradients.po(), dC);
    }
    // tag::eq-lstm-back-candidate[]
    Matrix dZc = TANH.multiplyByDerivative(
        dC.hadamard(step.I()), step.CTilde());
    // end::eq-lstm-back-candidate[]
    // tag::eq-lstm-back-forget-gate[]
    Matrix dF = dC.hadamard(step.CPrev());
    if (parameters.coupled()) { // then C̃ has the factor 1 − F
      // tag::eq-lstm-back-coupled[]
      dF.addScaled(-1, dC.hadamard(step.CTilde()));
      // end::eq-lstm-back-coupled[]
    }
    Matrix dZf = SIGMOID.multiplyByDerivative(dF, step.F());
    // end::eq-lstm-back-forget-gate[]
    // tag::eq-lstm-back-previous-cell-state[]
    Matrix dCPrev = dC.hadamard(step.F());
    // end::eq-lstm-back-previous-cell-state[]
    Matrix dHPrev = Matrix.zeros(dH.rows(), dH.columns());
    Matrix dX = null;
    if (!parameters.coupled()) {
      // tag::eq-lstm-back-input-gate[]
      Matrix dZi = SIGMOID.multiplyByDerivative(
          dC.hadamard(step.CTilde()), step.I());
      // end::eq-lstm-back-input-gate[]
      dX = back(step, dZi, parameters.input(),
          gradients.input(), dHPrev, dX);
      peepBack(dZi, step.CPrev(),
          parameters.pi(), gradients.pi(), dCPrev);
    }
    dX = back(step, dZf, parameters.forget(),
        gradients.forget(), dHPrev, dX);
    peepBack(dZf, step.CPrev(),
        parameters.pf(), gradients.pf(), dCPrev);
    dX = back(step, dZc, parameters.candidate(),
        gradients.candidate(), dHPrev, dX);
    dX = back(step, dZo, parameters.output(),
        gradients.output(), dHPrev, dX);
    if (peephole == Peephole.PREVIOUS) {
      peepBack(dZo, step.CPrev(),
          parameters.po(), gradients.po(), dCPrev);
    }
    return new StepGradient(State.of(dHPrev, dCPrev), dX);
  }
  // end::backward[]

  /** Goes back through one weighted sum; returns the input's gradient so far, with its share. */
  private static Matrix back(LstmStep step, Matrix dZ, AffineParameters weights,
      AffineParameters gradients, Matrix dHPrev, Matrix dX) {
    Matrix share = weights.backward(step.X(), step.HPrev(), dZ, gradients, dHPrev);
    return dX == null ? share : dX.add(share); // null for symbols
  }

  /** Adds {@code C ⊙ p} to Z. */
  private static void peep(Matrix Z, Matrix C, Matrix p) {
    for (int n = 0; n < Z.rows(); n++) {
      for (int j = 0; j < Z.columns(); j++) {
        Z.row(n)[j] += C.row(n)[j] * p.row(0)[j];
      }
    }
  }

  /** Goes back through {@link #peep}: {@code dp += Σ_n dZ ⊙ C}, {@code dC += dZ ⊙ p}. */
  // tag::eq-lstm-back-peephole[]
  private static void peepBack(
      Matrix dZ, Matrix C, Matrix p, Matrix dp, Matrix dC) {
    if (p != null) {
      dp.addSumRows(dZ.hadamard(C));
      peep(dC, dZ, p);
    }
  }
  // end::eq-lstm-back-peephole[]
}
