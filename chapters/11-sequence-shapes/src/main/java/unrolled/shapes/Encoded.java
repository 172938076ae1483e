package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Matrix;

/**
 * Holds what an encoder knows of n sources, or the gradient of a loss with respect to it.
 *
 * @param H one matrix a source, of shape (T_n, m): its states at its real steps
 * @param U the summary of each source (n, m): the state in which the reading ended
 */
public record Encoded(List<Matrix> H, Matrix U) {

  /** Returns zeros of the same shapes, such as gradients before anything is added. */
  Encoded zerosLike() {
    List<Matrix> zeros = new ArrayList<>();
    for (Matrix states : H) {
      zeros.add(Matrix.zeros(states.rows(), states.columns()));
    }
    return new Encoded(zeros, Matrix.zeros(U.rows(), U.columns()));
  }

  /**
   * Returns the same source several times, as many hypotheses of one search share it.
   *
   * @param n the source
   * @param times at least 1
   */
  Encoded repeated(int n, int times) {
    List<Matrix> same = new ArrayList<>();
    double[][] rows = new double[times][];
    for (int k = 0; k < times; k++) {
      same.add(H.get(n));
      rows[k] = U.row(n);
    }
    return new Encoded(same, Matrix.of(rows));
  }
}
