package unrolled.core.data;

import java.util.List;

import unrolled.core.math.Matrix;

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

  /**
   * Checks that no real number of step t is NaN or infinite.
   *
   * @param what the numbers are, for the message
   * @param matrix (n, d)
   * @param t the step
   * @param mask which rows are real
   * @throws IllegalArgumentException if one is, with its step and sequence
   */
  static void requireFinite(String what, Matrix matrix, int t, Mask mask) {
    for (int n = 0; n < matrix.rows(); n++) {
      for (double value : matrix.row(n)) {
        if (!Double.isFinite(value) && mask.has(n, t)) {
          throw new IllegalArgumentException("step " + t + " of sequence " + n + ": the " + what
              + " is " + value + "; mend the data, or leave the step out");
        }
      }
    }
  }
}
