package unrolled.core.train;

import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Computes the loss of a batch and its gradient: what {@link Training} needs of a model.
 *
 * @param <B> a batch of data
 */
public interface Learner<B> {

  /** Returns the parameters themselves, not copies. */
  Parameters parameters();

  /** Returns the gradient that {@link #learn} left, itself and not a copy. */
  Parameters gradients();

  /**
   * Computes the loss of a batch, and leaves its gradient in {@link #gradients}; changes no
   * parameter.
   *
   * @param batch what is to be learned from
   * @return the loss, in its own unit
   */
  double learn(B batch);

  /**
   * Describes in one line what is trained, so that a snapshot of something else of the same shapes
   * is refused; by default its class.
   */
  default String description() {
    return getClass().getSimpleName();
  }

  /** Forgets what was carried over from the batches before; called where an epoch begins. */
  default void beginEpoch() {}

  /** Returns copies of what is carried from batch to batch, by name; nothing by default. */
  default Map<String, Matrix> memory() {
    return Map.of();
  }

  /**
   * Goes on from what was carried.
   *
   * @param memory as {@link #memory} gave it; copied
   * @throws IllegalArgumentException if it is of another model; nothing is changed then
   */
  default void recall(Map<String, Matrix> memory) {
    Memory.require("the learner's memory", memory, Map.of());
  }
}
