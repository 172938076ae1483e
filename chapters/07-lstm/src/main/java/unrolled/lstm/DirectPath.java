package unrolled.lstm;

import java.util.List;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;

/** Tells what is left of a gradient that goes back along the cell state and nowhere else. */
public final class DirectPath {

  private DirectPath() {}

  /**
   * Returns {@code F_{k+1} ⊙ … ⊙ F_t} (n, h), by which C_k enters C_t if all gates and candidates
   * are held fixed; ones if there is no step between.
   *
   * @param steps k + 1 to t of a run of a cell without peepholes
   * @param like a matrix of the shape of a cell state
   */
  // tag::eq-lstm-direct-path[]
  public static Matrix product(List<LstmStep> steps, Matrix like) {
    Matrix product = Matrix.zeros(like.rows(), like.columns()).fill(1);
    for (LstmStep step : steps) {
      product = product.hadamard(step.F());
    }
    return product;
  }
  // end::eq-lstm-direct-path[]

  /**
   * Returns after how many steps half is left, {@code ln ½ / ln f}.
   *
   * @param f what the forget gate says at each of these steps, in (0, 1)
   * @return steps, not rounded
   */
  // tag::eq-lstm-half-life[]
  public static double halfLife(double f) {
    if (!(f > 0 && f < 1)) {
      throw new IllegalArgumentException(
          "a forget gate is between 0 and 1, not " + f);
    }
    return Exponential.log(0.5) / Exponential.log(f);
  }
  // end::eq-lstm-half-life[]
}
