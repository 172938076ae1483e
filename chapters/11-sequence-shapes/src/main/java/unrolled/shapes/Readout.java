package unrolled.shapes;

import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.OutputLayer;

/**
 * Reads an output off the decoder's state and the context:
 * {@code M_t = tanh(S_t·Wsm + V_t·Wvm + bm)}, {@code O_t = M_t·Wmq + bq}.
 *
 * @param parameters shared, not copied
 */
record Readout(ReadoutParameters parameters) {

  /**
   * Returns {@code M_t} (n, h).
   *
   * @param S decoder's state (n, h)
   * @param V context (n, m)
   */
  // tag::eq-shapes-mixed[]
  Matrix mixed(Matrix S, Matrix V) {
    return Activation.TANH.applyInPlace(S.times(parameters.Wsm())
        .addProduct(V, parameters.Wvm()).addRow(parameters.bm()));
  }
  // end::eq-shapes-mixed[]

  /** Returns {@code O_t} (n, q). */
  // tag::eq-shapes-output[]
  Matrix outputs(Matrix M) {
    return new OutputLayer(parameters.output()).forward(M);
  }
  // end::eq-shapes-output[]

  /**
   * Holds the gradient with respect to what was read.
   *
   * @param dS of the state (n, h)
   * @param dV of the context (n, m)
   */
  record Back(Matrix dS, Matrix dV) {}

  /**
   * Goes back through one step.
   *
   * @param S as on the way forward (n, h)
   * @param V as on the way forward (n, m)
   * @param M as it came out (n, h)
   * @param dO gradient with respect to the outputs (n, q)
   * @param gradients added to
   */
  // tag::eq-shapes-back-mixed[]
  Back backward(Matrix S, Matrix V, Matrix M, Matrix dO,
      ReadoutParameters gradients) {
    Matrix dM = new OutputLayer(parameters.output())
        .backward(M, dO, gradients.output()); // (n, h)
    Matrix dZ = Activation.TANH.multiplyByDerivative(dM, M);
    gradients.Wsm().addTransposeProduct(S, dZ); // (h, h)
    gradients.Wvm().addTransposeProduct(V, dZ); // (m, h)
    gradients.bm().addSumRows(dZ); // (1, h)
    return new Back(dZ.timesTranspose(parameters.Wsm()),
        dZ.timesTranspose(parameters.Wvm()));
  }
  // end::eq-shapes-back-mixed[]
}
