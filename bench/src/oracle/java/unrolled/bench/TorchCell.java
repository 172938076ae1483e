package unrolled.bench;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.recurrent.RNN.Activation;

/**
 * Runs PyTorch's own recurrent operators, one layer, one direction, time first.
 *
 * <p>Weights are those of PyTorch: {@code weight_ih} (g·h, d), {@code weight_hh} (g·h, h),
 * {@code bias_ih} (g·h) and {@code bias_hh} (g·h), blocks of h rows a gate, one under the other.
 */
public enum TorchCell {
  /** {@code torch.rnn_tanh}. */
  RNN(1, 1),
  /** {@code torch.lstm}; gates i f g o; states H and C. */
  LSTM(4, 2),
  /** {@code torch.gru}; gates r z n, reset after the product. */
  GRU(3, 1);

  private final int gates;
  private final int states;

  TorchCell(int gates, int states) {
    this.gates = gates;
    this.states = states;
  }

  /** Returns g, the number of blocks of h rows in each weight. */
  public int gates() {
    return gates;
  }

  /** Returns how many states go from step to step. */
  public int states() {
    return states;
  }

  /**
   * Runs forward.
   *
   * @param X what comes in (T, n, d)
   * @param initial one state or two (1, n, h)
   * @param weights the four, in the order above
   * @return H after each step (T, n, h), then the last state or states (1, n, h)
   */
  public NDList run(NDArray X, NDList initial, NDList weights) {
    var operators = X.getNDArrayInternal();
    return switch (this) {
      case RNN -> operators.rnn(X, initial.get(0), weights, true, 1, Activation.TANH, 0, true,
          false, false);
      case LSTM -> operators.lstm(X, initial, weights, true, 1, 0, true, false, false);
      case GRU -> operators.gru(X, initial.get(0), weights, true, 1, 0, true, false, false);
    };
  }
}
