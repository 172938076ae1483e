package unrolled.core.data;

import java.util.List;

import unrolled.core.math.Matrix;

/**
 * Holds sequences side by side, each with numbers that should come out at its end.
 *
 * @param inputs {@code X_1 … X_T}, each of n rows
 * @param targets (n, q)
 * @param mask which steps are real
 */
public record ValueBatch(List<Input> inputs, Matrix targets, Mask mask) implements SequenceBatch {

  /** Checks that inputs, targets and mask fit together, and that no target is NaN or infinite. */
  public ValueBatch {
    SequenceBatch.require(inputs, inputs.size(), mask);
    if (targets.rows() != mask.batchSize()) {
      throw new IllegalArgumentException("there are targets for " + targets.rows() + " sequences,"
          + " the mask has " + mask.batchSize() + "; give one row each");
    }
    for (int n = 0; n < targets.rows(); n++) {
      for (double value : targets.row(n)) {
        if (!Double.isFinite(value)) {
          throw new IllegalArgumentException(
              "the target of sequence " + n + " is " + value + "; mend the data or leave it out");
        }
      }
    }
  }
}
