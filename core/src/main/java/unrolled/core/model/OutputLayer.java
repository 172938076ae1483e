package unrolled.core.model;

import unrolled.core.math.Matrix;

/**
 * Reads an output off the hidden state: {@code O = H Whq + bq}.
 *
 * <p>The outputs are scores or forecasts. No softmax is taken here: the loss takes it, because
 * softmax and cross-entropy together have a simpler and safer gradient than one after the other.
 */
public final class OutputLayer {

  private final OutputParameters parameters;

  /** Creates a layer of the given parameters, which are not copied. */
  public OutputLayer(OutputParameters parameters) {
    this.parameters = parameters;
  }

  /** Returns the parameters themselves, not a copy. */
  public OutputParameters parameters() {
    return parameters;
  }

  /**
   * Returns the outputs (n, q).
   *
   * @param H hidden state (n, h)
   * @throws IllegalArgumentException if H has another number of hidden units
   */
  // tag::forward[]
  // tag::eq-rnn-output[]
  public Matrix forward(Matrix H) {
    return H.times(parameters.Whq()).addRow(parameters.bq());
  }
  // end::eq-rnn-output[]
  // end::forward[]

  /**
   * Goes back through {@link #forward}: adds {@code dWhq += Hᵀ dO} and {@code dbq += Σ_n dO}, and
   * returns {@code dH = dO Whqᵀ}.
   *
   * @param H as it was on the way forward (n, h)
   * @param dO gradient of the loss with respect to the outputs (n, q)
   * @param gradients added to
   * @return (n, h)
   */
  // tag::backward[]
  public Matrix backward(
      Matrix H, Matrix dO, OutputParameters gradients) {
    // tag::eq-bptt-output-weights[]
    gradients.Whq().addTransposeProduct(H, dO); // (h, q)
    gradients.bq().addSumRows(dO); // (1, q)
    // end::eq-bptt-output-weights[]
    return dO.timesTranspose(parameters.Whq()); // (n, h)
  }
  // end::backward[]
}
