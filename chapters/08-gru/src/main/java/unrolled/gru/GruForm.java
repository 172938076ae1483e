package unrolled.gru;

/**
 * Says where the reset gate acts.
 *
 * <p>K. Cho and others, "Learning phrase representations using RNN encoder–decoder", EMNLP 2014,
 * reset the state before it is multiplied by the weights. PyTorch and cuDNN reset the product,
 * which then needs a bias of its own. Weights of the one form have no equal in the other.
 */
public enum GruForm {
  /** {@code H̃ = tanh(X·Wxh + (R ⊙ H_{t−1})·Whh + bh)}. */
  RESET_BEFORE,
  /** {@code H̃ = tanh(X·Wxh + bh + R ⊙ (H_{t−1}·Whh + bhr))}. */
  RESET_AFTER
}
