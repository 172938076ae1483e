package unrolled.bptt;

import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;

/**
 * Takes the derivatives of softmax and of cross-entropy apart, which training uses together.
 *
 * <p>It shows why training does not take them apart: where a probability is rounded to zero, one
 * factor is infinite and the other zero.
 */
public final class SoftmaxDerivatives {

  private SoftmaxDerivatives() {}

  /**
   * Returns {@code ∂ŷ_i/∂o_j = ŷ_i ([i = j] − ŷ_j)} in row j and column i (q, q).
   *
   * @param o outputs (q)
   */
  // tag::eq-bptt-softmax[]
  public static Matrix softmax(double... o) {
    double[] yHat = Softmax.softmax(o);
    Matrix J = Matrix.zeros(o.length, o.length);
    for (int j = 0; j < o.length; j++) {
      for (int i = 0; i < o.length; i++) {
        J.set(j, i, yHat[i] * ((i == j ? 1 : 0) - yHat[j]));
      }
    }
    return J;
  }
  // end::eq-bptt-softmax[]

  /**
   * Returns {@code ∂E/∂ŷ_i = −y_i/ŷ_i} for a target that is one symbol (q, 1).
   *
   * @param target from 0 to q − 1
   * @param o outputs (q)
   */
  // tag::eq-bptt-cross-entropy[]
  public static Matrix crossEntropy(int target, double... o) {
    Matrix slope = Matrix.zeros(o.length, 1);
    slope.set(target, 0, -1 / Softmax.softmax(o)[target]);
    return slope;
  }
  // end::eq-bptt-cross-entropy[]
}
