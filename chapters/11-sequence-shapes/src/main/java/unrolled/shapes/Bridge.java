package unrolled.shapes;

import java.util.List;

import unrolled.core.math.Activation;
import unrolled.core.math.Blocks;
import unrolled.core.math.Matrix;
import unrolled.core.model.State;

/**
 * Makes the decoder's first hidden state of the encoder's summary: {@code S_0 = tanh(U·Ws + bs)}.
 *
 * <p>What else a state has, such as the LSTM's C, begins at zero. A decoder of several recurrent
 * cells has several hidden states; they get the columns of S_0 from left to right.
 *
 * @param parameters shared, not copied
 */
record Bridge(BridgeParameters parameters) {

  /**
   * Returns {@code S_0} (n, h).
   *
   * @param U summary (n, m)
   */
  // tag::eq-shapes-bridge[]
  Matrix forward(Matrix U) {
    return Activation.TANH.applyInPlace(
        U.times(parameters.Ws()).addRow(parameters.bs()));
  }
  // end::eq-shapes-bridge[]

  /**
   * Goes back.
   *
   * @param U as on the way forward (n, m)
   * @param S0 as it came out (n, h)
   * @param dS0 gradient with respect to it (n, h); changed
   * @param gradients added to
   * @return dU (n, m)
   */
  Matrix backward(Matrix U, Matrix S0, Matrix dS0, BridgeParameters gradients) {
    Matrix dZ = Activation.TANH.multiplyByDerivative(dS0, S0);
    gradients.Ws().addTransposeProduct(U, dZ); // (m, h)
    gradients.bs().addSumRows(dZ); // (1, h)
    return dZ.timesTranspose(parameters.Ws()); // (n, m)
  }

  /** Adds the columns of S_0 to the hidden parts of states of zeros, and returns the states. */
  static List<State> into(List<State> zeros, Matrix S0) {
    int from = 0;
    for (State state : zeros) {
      int to = from + state.H().columns();
      state.H().add(Blocks.columns(S0, from, to));
      from = to;
    }
    return zeros;
  }

  /** Lays the hidden parts of states side by side. */
  static Matrix hidden(List<State> states) {
    Matrix all = states.get(0).H();
    for (State state : states.subList(1, states.size())) {
      all = Blocks.beside(all, state.H());
    }
    return all;
  }
}
