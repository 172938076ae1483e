package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Keeps the last good parameters, and goes back to them when training explodes.
 *
 * <p>Good are those whose loss is not above the first loss of the training: whoever goes back to
 * them has lost steps, and is no worse off than before training. An explosion often takes a few
 * steps to reach the limit, and the parameters of those are not kept.
 */
final class LastGood {

  /** Losses above this many times 1 + the first loss are an explosion, whatever their unit. */
  private static final double EXPLOSION = 1000;

  private final Map<String, Matrix> copies = new LinkedHashMap<>();
  private long goodStep;
  private double goodLoss;

  /** Returns the loss above which training has exploded. */
  static double limit(double firstLoss) {
    return EXPLOSION * (1 + Math.abs(firstLoss));
  }

  /**
   * Checks what a step computed, before it changes the parameters, and keeps a copy of them if
   * they are good; of those with which a run begins in any case.
   *
   * @param firstLoss of the training
   * @param limit of the loss
   * @throws DivergenceException if loss or gradient have grown out of bounds; the parameters are
   *     then those of the last good step, which is this one if only its gradient is bad
   */
  void require(Parameters parameters, long epoch, long step, double loss, double norm,
      double firstLoss, double limit) {
    if (!Double.isFinite(loss)) {
      throw new DivergenceException(epoch, step, "the loss is " + loss, goBack(parameters));
    }
    if (loss > limit) {
      throw new DivergenceException(
          epoch, step, "the loss is " + loss + ", above " + limit, goBack(parameters));
    }
    if (!(norm < Double.POSITIVE_INFINITY)) {
      throw new DivergenceException(epoch, step, "the loss is " + loss
          + " and the norm of its gradient " + norm, loss <= firstLoss
              ? "The parameters are those that gave this loss." : goBack(parameters));
    }
    if (copies.isEmpty() || loss <= firstLoss) {
      keep(parameters);
      goodStep = step;
      goodLoss = loss;
    }
  }

  /**
   * Checks the parameters that the last step left, since no loss will tell.
   *
   * @throws DivergenceException if one is NaN or infinite; they are then those of the last good
   *     step
   */
  void requireFinite(Parameters parameters, long epoch, long step) {
    parameters.named().forEach((name, matrix) -> {
      if (!isFinite(matrix)) {
        throw new DivergenceException(
            epoch, step, name + " is NaN or infinite after it", goBack(parameters));
      }
    });
  }

  private static boolean isFinite(Matrix matrix) {
    for (int r = 0; r < matrix.rows(); r++) {
      for (double value : matrix.row(r)) {
        if (!Double.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Forgets the copy, because the parameters have been replaced. */
  void forget() {
    copies.clear();
  }

  private void keep(Parameters parameters) {
    Map<String, Matrix> named = parameters.named();
    if (copies.isEmpty()) {
      copies.putAll(Memory.copies(named));
    } else {
      Memory.copy(named, copies);
    }
  }

  private String goBack(Parameters parameters) {
    if (copies.isEmpty()) {
      return "The parameters are as they were before this run.";
    }
    Memory.copy(copies, parameters.named());
    return "The parameters are back to those of step " + goodStep + ", whose loss was " + goodLoss
        + ".";
  }
}
