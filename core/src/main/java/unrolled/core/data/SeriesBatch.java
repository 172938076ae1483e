package unrolled.core.data;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Matrix;

/**
 * Holds sequences of numbers side by side: what goes in at each step, and what should come out.
 *
 * @param inputs {@code X_1 … X_T}, each (n, d)
 * @param targets T matrices (n, q); null where the loss does not look at a step; what stands in
 *     the padding means nothing
 * @param mask which steps are real
 */
public record SeriesBatch(List<Input> inputs, List<Matrix> targets, Mask mask)
    implements SequenceBatch {

  /** Checks that inputs, targets and mask fit together, and that no number is NaN or infinite. */
  public SeriesBatch {
    SequenceBatch.require(inputs, targets.size(), mask);
    for (int t = 0; t < targets.size(); t++) {
      Matrix target = targets.get(t);
      if (target != null) {
        SequenceBatch.requireRows(t, "target", target.rows(), mask);
        SequenceBatch.requireFinite("target", target, t, mask);
      }
      if (inputs.get(t) instanceof Input.Numbers numbers) {
        SequenceBatch.requireFinite("input", numbers.X(), t, mask);
      }
    }
  }

  /**
   * Lays one series out to be forecast one step ahead: {@code x_t} goes in, {@code x_{t+1}} should
   * come out.
   *
   * @param values T + 1 of them, at least 2, finite; scaled as the network is to see them
   * @throws IllegalArgumentException if there are fewer, or one is NaN or infinite
   */
  public static SeriesBatch oneStepAhead(double... values) {
    if (values.length < 2) {
      throw new IllegalArgumentException("a series of " + values.length
          + " values has no value to forecast from another; give at least 2");
    }
    List<Input> inputs = new ArrayList<>();
    List<Matrix> targets = new ArrayList<>();
    for (int t = 0; t + 1 < values.length; t++) {
      inputs.add(Input.of(Matrix.rowVector(values[t])));
      targets.add(Matrix.rowVector(values[t + 1]));
    }
    return new SeriesBatch(inputs, targets, Mask.equal(1, inputs.size()));
  }
}
