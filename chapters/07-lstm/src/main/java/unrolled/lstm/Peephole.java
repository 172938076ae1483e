package unrolled.lstm;

/**
 * Says whether gates see the cell state, and which one the output gate sees.
 *
 * <p>F. A. Gers, N. N. Schraudolph, J. Schmidhuber, "Learning precise timing with LSTM recurrent
 * networks", Journal of Machine Learning Research 3 (2002), let input and forget gate see
 * {@code C_{t−1}} and the output gate the new {@code C_t}. Many drawings let all three see
 * {@code C_{t−1}}.
 */
public enum Peephole {
  /** No gate sees the cell state. */
  NONE,
  /** The output gate sees {@code C_t}, as Gers and others have it. */
  CURRENT,
  /** The output gate sees {@code C_{t−1}}, as many drawings have it. */
  PREVIOUS
}
