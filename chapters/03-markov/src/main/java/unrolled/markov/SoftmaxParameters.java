package unrolled.markov;

import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link SoftmaxRegression} learns, or the gradient of its loss.
 *
 * @param W scores (n, n): row = state now, column = state next
 */
public record SoftmaxParameters(Matrix W) implements Parameters {

  /** Checks that there is a row and a column for each state. */
  public SoftmaxParameters {
    if (W.rows() != W.columns()) {
      throw new IllegalArgumentException("W is " + W.rows() + "×" + W.columns()
          + "; it needs one row and one column for each state");
    }
  }

  /** Returns parameters of zero for n states: every next state is equally likely. */
  public static SoftmaxParameters zeros(int states) {
    return new SoftmaxParameters(Matrix.zeros(states, states));
  }

  @Override
  public Map<String, Matrix> named() {
    return Map.of("W", W);
  }
}
