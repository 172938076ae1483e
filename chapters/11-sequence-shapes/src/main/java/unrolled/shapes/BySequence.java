package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;

/**
 * Regroups what a layer gives: from one matrix a step, with a row for each sequence, to one matrix
 * a sequence, with a row for each of its real steps; and back.
 *
 * <p>The padding is left behind on the way, so that nothing that is computed a sequence at a time
 * can see it.
 */
final class BySequence {

  private BySequence() {}

  /**
   * Returns one matrix a sequence.
   *
   * @param steps {@code X_1 … X_T}, each (n, d)
   * @param mask which steps are real
   * @return n matrices, the one of sequence n of shape (T_n, d)
   */
  // tag::of[]
  static List<Matrix> of(List<Matrix> steps, Mask mask) {
    List<Matrix> sequences = new ArrayList<>();
    for (int n = 0; n < mask.batchSize(); n++) {
      double[][] rows = new double[mask.lengths()[n]][];
      for (int t = 0; t < rows.length; t++) {
        rows[t] = steps.get(t).row(n);
      }
      sequences.add(Matrix.of(rows)); // (T_n, d), without padding
    }
    return sequences;
  }
  // end::of[]

  /**
   * Returns one matrix a step, zero in the padding.
   *
   * @param sequences n matrices, each (T_n, d)
   * @param mask with the lengths T_n
   */
  static List<Matrix> toSteps(List<Matrix> sequences, Mask mask) {
    int columns = sequences.get(0).columns();
    List<Matrix> steps = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      Matrix step = Matrix.zeros(mask.batchSize(), columns);
      for (int n = 0; n < mask.batchSize(); n++) {
        if (mask.has(n, t)) {
          System.arraycopy(sequences.get(n).row(t), 0, step.row(n), 0, columns);
        }
      }
      steps.add(step);
    }
    return steps;
  }
}
