package unrolled.gru;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

import static unrolled.core.math.Activation.SIGMOID;
import static unrolled.core.math.Activation.TANH;

/**
 * Does one step of a network of gated recurrent units,
 * {@code H_t = Z ⊙ H_{t−1} + (1 − Z) ⊙ H̃}.
 *
 * <p>K. Cho and others, "Learning phrase representations using RNN encoder–decoder for statistical
 * machine translation", EMNLP 2014. Here Z keeps the old state, and R acts before the recurrent
 * product unless the parameters have the second bias of {@link GruForm#RESET_AFTER}.
 *
 * @param parameters shared, not copied
 */
public record GruCell(GruParameters parameters) implements RecurrentCell<GruParameters, GruStep> {

  @Override
  public int inputSize() {
    return parameters.inputSize();
  }

  @Override
  public int hiddenSize() {
    return parameters.hiddenSize();
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 1);
  }

  @Override
  public GruParameters zeroGradients() {
    return GruParameters.zeros(inputSize(), hiddenSize(), parameters.form());
  }

  /**
   * Does one step forward.
   *
   * @param X what comes in (n, d)
   * @param previous {@code H_{t−1}} (n, h), not changed
   */
  // tag::forward[]
  @Override
  public GruStep forward(Input X, State previous) {
    Matrix HPrev = previous.H(); // (n, h)
    // tag::eq-gru-reset-gate[]
    Matrix R = SIGMOID.applyInPlace(
        parameters.reset().forward(X, HPrev));
    // end::eq-gru-reset-gate[]
    // tag::eq-gru-update-gate[]
    Matrix Z = SIGMOID.applyInPlace(
        parameters.update().forward(X, HPrev));
    // end::eq-gru-update-gate[]
    AffineParameters weights = parameters.candidate();
    Matrix recurrent;
    Matrix HTilde;
    if (parameters.form() == GruForm.RESET_BEFORE) {
      recurrent = HPrev;
      // tag::eq-gru-candidate[]
      HTilde = TANH.applyInPlace(
          weights.forward(X, R.hadamard(HPrev)));
      // end::eq-gru-candidate[]
    } else {
      // tag::eq-gru-candidate-after[]
      recurrent = HPrev.times(weights.Wh()).addRow(parameters.bhr());
      HTilde = TANH.applyInPlace(X.times(weights.Wx())
          .addRow(weights.b()).addHadamard(R, recurrent));
      // end::eq-gru-candidate-after[]
    }
    // tag::eq-gru-hidden[]
    Matrix H = HTilde.copy()
        .addHadamard(Z, HPrev.minus(HTilde)); // Z·H_{t−1} + (1 − Z)·H̃
    // end::eq-gru-hidden[]
    return new GruStep(X, HPrev, R, Z, recurrent, HTilde, H);
  }
  // end::forward[]

  /**
   * Does one step backward.
   *
   * @param step as {@link #forward} left it
   * @param dState total gradient with respect to {@code H_t} (n, h); not changed
   * @param gradients the step's share is added
   */
  // tag::backward[]
  @Override
  public StepGradient backward(
      GruStep step, State dState, GruParameters gradients) {
    Matrix dH = dState.H(); // (n, h)
    // tag::eq-gru-back-hidden[]
    Matrix dHPrev = dH.hadamard(step.Z());
    Matrix dHTilde = dH.minus(dHPrev); // dH ⊙ (1 − Z)
    Matrix dZ = dH.hadamard(step.HPrev().minus(step.HTilde()));
    // end::eq-gru-back-hidden[]
    Matrix dCandidate = TANH.multiplyByDerivative(dHTilde, step.HTilde());
    Matrix dR = Matrix.zeros(dH.rows(), dH.columns());
    Matrix dX = parameters.form() == GruForm.RESET_BEFORE
        ? backBefore(step, dCandidate, gradients, dR, dHPrev)
        : backAfter(step, dCandidate, gradients, dR, dHPrev);
    // tag::eq-gru-back-gates[]
    Matrix dZr = SIGMOID.multiplyByDerivative(dR, step.R());
    Matrix dZz = SIGMOID.multiplyByDerivative(dZ, step.Z());
    // end::eq-gru-back-gates[]
    dX = plus(dX, parameters.reset().backward(
        step.X(), step.HPrev(), dZr, gradients.reset(), dHPrev));
    dX = plus(dX, parameters.update().backward(
        step.X(), step.HPrev(), dZz, gradients.update(), dHPrev));
    return new StepGradient(State.of(dHPrev), dX);
  }
  // end::backward[]

  /** Goes back through the candidate that saw {@code R ⊙ H_{t−1}}; returns its share of dX. */
  // tag::eq-gru-back-candidate[]
  private Matrix backBefore(GruStep step, Matrix dZh,
      GruParameters gradients, Matrix dR, Matrix dHPrev) {
    Matrix reset = step.R().hadamard(step.HPrev());
    Matrix dReset = Matrix.zeros(dZh.rows(), dZh.columns());
    Matrix dX = parameters.candidate().backward(
        step.X(), reset, dZh, gradients.candidate(), dReset);
    dR.addHadamard(dReset, step.HPrev());
    dHPrev.addHadamard(dReset, step.R());
    return dX;
  }
  // end::eq-gru-back-candidate[]

  /** Goes back through the candidate that saw R times a product; returns its share of dX. */
  // tag::eq-gru-back-candidate-after[]
  private Matrix backAfter(GruStep step, Matrix dZh,
      GruParameters gradients, Matrix dR, Matrix dHPrev) {
    AffineParameters weights = parameters.candidate();
    AffineParameters dWeights = gradients.candidate();
    dR.addHadamard(dZh, step.recurrent());
    Matrix dRecurrent = dZh.hadamard(step.R());
    dWeights.Wh().addTransposeProduct(step.HPrev(), dRecurrent);
    gradients.bhr().addSumRows(dRecurrent);
    dHPrev.addProductTranspose(dRecurrent, weights.Wh());
    dWeights.b().addSumRows(dZh);
    return step.X().backward(dZh, weights.Wx(), dWeights.Wx());
  }
  // end::eq-gru-back-candidate-after[]

  private static Matrix plus(Matrix dX, Matrix share) {
    return dX == null ? null : dX.add(share); // null for symbols
  }
}
