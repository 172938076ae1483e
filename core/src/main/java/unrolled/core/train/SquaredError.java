package unrolled.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.data.SeriesBatch;
import unrolled.core.math.Matrix;

/**
 * Scores outputs against numbers: {@code L = (1/count) Σ ½ ‖o − y‖²}, with the gradient
 * {@code (o − y) / count}.
 *
 * <p>The half is there for the gradient's sake. Reported errors are mean squared errors, twice
 * this loss; see {@link Metrics#meanSquaredError}.
 */
public final class SquaredError {

  private SquaredError() {}

  /**
   * Returns the loss of a batch and its gradient.
   *
   * @param O outputs {@code O_1 … O_T}, each (n, q)
   * @param batch whose targets have the outputs' shapes
   * @throws IllegalArgumentException if shapes differ, or there are more or fewer outputs than
   *     steps
   */
  public static SequenceLoss of(List<Matrix> O, SeriesBatch batch) {
    return of(O, batch.targets(), batch.mask());
  }

  /**
   * Returns the loss of one output a sequence, and its gradient.
   *
   * @param O outputs (n, q)
   * @param targets (n, q)
   * @throws IllegalArgumentException if shapes differ
   */
  public static SequenceLoss of(Matrix O, Matrix targets) {
    return of(List.of(O), List.of(targets), Mask.equal(O.rows(), 1));
  }

  /**
   * Returns the loss of outputs at each step, and its gradient.
   *
   * @param O outputs {@code O_1 … O_T}, each (n, q)
   * @param targets of the outputs' shapes; null where the loss does not look
   * @param mask which steps are real; the others do not count
   * @throws IllegalArgumentException if shapes or lengths differ
   */
  public static SequenceLoss of(List<Matrix> O, List<Matrix> targets, Mask mask) {
    int count = Losses.count(O, targets, mask);
    double sum = 0;
    List<Matrix> dO = new ArrayList<>();
    for (int t = 0; t < targets.size(); t++) {
      if (targets.get(t) == null) {
        dO.add(null);
      } else {
        Losses.requireRows(t, O.get(t).rows(), targets.get(t).rows(), mask);
        Matrix error = withoutPadding(O.get(t).minus(targets.get(t)), mask, t);
        sum += error.hadamard(error).sum() / 2;
        dO.add(error.scaleInPlace(1.0 / count));
      }
    }
    return new SequenceLoss(sum / count, dO, count);
  }

  private static Matrix withoutPadding(Matrix error, Mask mask, int t) {
    for (int n = 0; n < error.rows(); n++) {
      if (!mask.has(n, t)) {
        Arrays.fill(error.row(n), 0);
      }
    }
    return error;
  }
}
