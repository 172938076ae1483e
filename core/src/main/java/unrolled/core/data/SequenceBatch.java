package unrolled.core.data;

import java.util.List;

/** Holds several sequences that a network reads side by side, one input a step. */
public interface SequenceBatch {

  /** Returns {@code X_1 … X_T}, each of n rows, padded where a sequence has ended. */
  List<Input> inputs();

  /** Returns which steps of which sequence are real. */
  Mask mask();

  /** Returns n, the number of sequences. */
  default int batchSize() {
    return mask().batchSize();
  }

  /** Returns T, the number of steps. */
  default int steps() {
    return inputs().size();
  }

  /** Checks that a batch has inputs, one a step, and that they have as many rows as the mask. */
  static void require(List<Input> inputs, int targets, Mask mask) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(
          "a batch has at least one step, this one has length 0; leave empty sequences out");
    }
    if (inputs.size() != targets || inputs.size() != mask.steps()) {
      throw new IllegalArgumentException("there are inputs for " + inputs.size()
          + " steps, targets for " + targets + " and a mask for " + mask.steps()
          + "; give one of each a step, padded where a sequence has ended");
    }
    for (int t = 0; t < inputs.size(); t++) {
      requireRows(t, "input", inputs.get(t).batchSize(), mask);
    }
  }

  /** Checks that step t has one row for each sequence. */
  static void requireRows(int t, String what, int rows, Mask mask) {
    if (rows != mask.batchSize()) {
      throw new IllegalArgumentException("step " + t + ": the " + what + " has " + rows
          + " sequences, the mask " + mask.batchSize()
          + "; pad shorter sequences and say so in the mask");
    }
  }
}
