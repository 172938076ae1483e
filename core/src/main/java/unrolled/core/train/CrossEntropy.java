package unrolled.core.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;

/**
 * Scores the softmax of outputs against symbols: {@code L = −(1/count) Σ log ŷ[target]}, with
 * {@code ŷ = softmax(o)}.
 *
 * <p>Softmax and loss are taken together. The gradient is then {@code (ŷ − y) / count}, y being 1
 * at the target and 0 elsewhere, and the loss stays finite where ŷ would be rounded to zero.
 */
public final class CrossEntropy {

  private CrossEntropy() {}

  /**
   * Returns the loss of a batch and its gradient.
   *
   * @param O outputs {@code O_1 … O_T}, each (n, q)
   * @param batch whose targets are from 0 to q − 1
   * @throws IllegalArgumentException if a target is outside, or there are more or fewer outputs
   *     than steps
   */
  public static SequenceLoss of(List<Matrix> O, SymbolBatch batch) {
    return of(O, batch.targets(), batch.mask());
  }

  /**
   * Returns the loss of one output for each sequence, and its gradient.
   *
   * @param O (n, q)
   * @param targets n symbols from 0 to q − 1
   * @throws IllegalArgumentException if a target is outside, or there are more or fewer targets
   *     than outputs
   */
  public static SequenceLoss of(Matrix O, int... targets) {
    return of(List.of(O), new int[][] {targets}, Mask.equal(O.rows(), 1));
  }

  /**
   * Returns the loss of outputs at each step, and its gradient.
   *
   * @param O outputs {@code O_1 … O_T}, each (n, q)
   * @param targets T arrays of n symbols from 0 to q − 1; null where the loss does not look
   * @param mask which steps are real; the others do not count
   * @throws IllegalArgumentException if a target is outside, or shapes or lengths differ
   */
  // tag::eq-bptt-loss[]
  public static SequenceLoss of(
      List<Matrix> O, int[][] targets, Mask mask) {
    int N = Losses.count(O, Arrays.asList(targets), mask);
    double sum = 0;
    List<Matrix> dO = new ArrayList<>();
    for (int t = 0; t < targets.length; t++) {
      if (targets[t] == null) {
        dO.add(null);
      } else {
        Losses.requireRows(t, O.get(t).rows(), targets[t].length, mask);
        Matrix yHat = Softmax.softmaxRows(O.get(t)); // (n, q)
        sum += surprise(O.get(t), yHat, targets[t], mask, t);
        dO.add(gradient(yHat, targets[t], mask, t, N));
      }
    }
    return new SequenceLoss(sum / N, dO, N);
  }
  // end::eq-bptt-loss[]

  /** Returns {@code −Σ log ŷ[target]} of one step, over the sequences that have it. */
  private static double surprise(Matrix O, Matrix yHat, int[] targets, Mask mask, int t) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      if (mask.has(i, t)) {
        requireInside(targets[i], O.columns(), i, t);
        sum -= logProbability(O.row(i), yHat.row(i), targets[i]);
      }
    }
    return sum;
  }

  /** Turns Ŷ of one step into {@code (Ŷ − Y) / N}, zero in the padding. */
  // tag::eq-bptt-softmax-cross-entropy[]
  private static Matrix gradient(
      Matrix yHat, int[] targets, Mask mask, int t, int N) {
    for (int i = 0; i < targets.length; i++) {
      if (mask.has(i, t)) {
        yHat.row(i)[targets[i]] -= 1;
      } else {
        Arrays.fill(yHat.row(i), 0);
      }
    }
    return yHat.scaleInPlace(1.0 / N); // (n, q)
  }
  // end::eq-bptt-softmax-cross-entropy[]

  /**
   * Returns {@code log ŷ[target]} as {@code log ŷ[best] + o[target] − o[best]}, which is exact
   * where ŷ[target] is too small for a double.
   */
  private static double logProbability(double[] o, double[] yHat, int target) {
    int best = 0;
    for (int i = 1; i < o.length; i++) {
      if (o[i] > o[best]) {
        best = i;
      }
    }
    return Exponential.log(yHat[best]) + (o[target] - o[best]);
  }

  private static void requireInside(int target, int size, int n, int t) {
    if (target < 0 || target >= size) {
      throw new IllegalArgumentException("step " + t + " of sequence " + n + ": the target "
          + target + " is outside the vocabulary 0 to " + (size - 1)
          + "; give the network one output for each symbol");
    }
  }
}
