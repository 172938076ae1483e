package unrolled.core.train;

import java.util.Map;

import unrolled.core.math.Matrix;

/**
 * Holds all that {@link Training} needs to go on as if it had never stopped.
 *
 * @param model what is trained, in one line
 * @param epoch under way, counted from 1
 * @param batch how many batches of the epoch are done
 * @param batches how many batches the epoch has
 * @param random the saved generator from which the order of the data comes
 * @param parameters by name
 * @param optimizer what the optimizer remembers, by name
 * @param learner what the learner carries from batch to batch, by name
 * @param history of all steps so far
 */
public record Snapshot(String model, long epoch, int batch, int batches, long[] random,
    Map<String, Matrix> parameters, Map<String, Matrix> optimizer, Map<String, Matrix> learner,
    History history) {

  /** Checks that the position is one in the epoch. */
  public Snapshot {
    if (epoch < 0 || batch < 0 || batch > batches) {
      throw new IllegalArgumentException("batch " + batch + " of " + batches + " in epoch " + epoch
          + " is no place to go on from");
    }
  }
}
