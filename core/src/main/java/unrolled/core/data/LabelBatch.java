package unrolled.core.data;

import java.util.List;

/**
 * Holds sequences side by side, each with one label for the whole of it.
 *
 * @param inputs {@code X_1 … X_T}, each of n rows
 * @param labels n of them
 * @param mask which steps are real
 */
public record LabelBatch(List<Input> inputs, int[] labels, Mask mask) implements SequenceBatch {

  /** Checks that inputs, labels and mask fit together. */
  public LabelBatch {
    SequenceBatch.require(inputs, inputs.size(), mask);
    if (labels.length != mask.batchSize()) {
      throw new IllegalArgumentException("there are " + labels.length + " labels for "
          + mask.batchSize() + " sequences; give one each");
    }
  }
}
