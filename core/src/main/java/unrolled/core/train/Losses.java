package unrolled.core.train;

import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;

/** Checks what losses are given. */
final class Losses {

  private Losses() {}

  /** Returns the number of real steps of all sequences at which there is a target. */
  static int count(List<Matrix> O, List<?> targets, Mask mask) {
    if (O.size() != targets.size() || O.size() != mask.steps()) {
      throw new IllegalArgumentException("there are outputs for " + O.size() + " steps, targets"
          + " for " + targets.size() + " and a mask for " + mask.steps()
          + "; give one of each a step");
    }
    int count = 0;
    for (int t = 0; t < targets.size(); t++) {
      count += targets.get(t) == null ? 0 : mask.count(t);
    }
    if (count == 0) {
      throw new IllegalArgumentException("no step of the batch has a target; the loss needs one");
    }
    return count;
  }

  /** Checks that step t has as many outputs and targets as the mask has sequences. */
  static void requireRows(int t, int outputs, int targets, Mask mask) {
    if (outputs != mask.batchSize() || targets != mask.batchSize()) {
      throw new IllegalArgumentException("step " + t + ": there are " + outputs
          + " outputs and " + targets + " targets for " + mask.batchSize() + " sequences");
    }
  }
}
