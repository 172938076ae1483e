package unrolled.core.train;

import java.util.List;

import unrolled.core.math.Matrix;

/**
 * Scores the outputs of a network on a batch, such as {@code CrossEntropy::of}.
 *
 * @param <B> the batch, which holds the targets
 */
@FunctionalInterface
public interface Loss<B> {

  /**
   * Returns the loss and its gradient.
   *
   * @param O outputs {@code O_1 … O_T}, each (n, q)
   * @param batch the targets
   */
  SequenceLoss of(List<Matrix> O, B batch);
}
