package unrolled.bptt;

import java.util.List;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnStep;

/**
 * Tells how the state of one sequence depends on its state some steps before.
 *
 * <p>Rows belong to the earlier state, columns to the later one, so that a small change of the
 * earlier state, a row, is multiplied from the left: {@code dh_t = dh_{t−1}·J_t}.
 */
public final class StateJacobian {

  private StateJacobian() {}

  /**
   * Returns {@code J_t = Whh·diag(φ′(z_t))}, for tanh {@code Whh·diag(1 − h_t²)} (h, h).
   *
   * @param cell whose step it is
   * @param step of a batch
   * @param n the sequence, from 0
   */
  // tag::eq-bptt-jacobian[]
  public static Matrix of(RnnCell cell, RnnStep step, int n) {
    double[] h = step.H().row(n);
    Matrix J = cell.parameters().Whh().copy();
    for (int i = 0; i < J.rows(); i++) {
      for (int j = 0; j < J.columns(); j++) {
        J.row(i)[j] *= cell.activation().derivativeFromOutput(h[j]);
      }
    }
    return J;
  }
  // end::eq-bptt-jacobian[]

  /**
   * Returns {@code ∂h_t/∂h_k = J_{k+1} ⋯ J_t} (h, h), the identity if there is no step between.
   *
   * @param cell whose steps they are
   * @param steps k + 1 to t of a run
   * @param n the sequence, from 0
   */
  // tag::eq-bptt-jacobian-product[]
  public static Matrix product(
      RnnCell cell, List<RnnStep> steps, int n) {
    Matrix product = Matrix.identity(cell.hiddenSize());
    for (RnnStep step : steps) {
      product = product.times(of(cell, step, n));
    }
    return product;
  }
  // end::eq-bptt-jacobian-product[]

  /**
   * Returns {@code (γ·‖Whh‖)^lag}, which the norm of {@code ∂h_t/∂h_{t−lag}} never exceeds.
   *
   * @param cell any
   * @param steepest γ, the greatest slope of the cell's φ: 1 for tanh, 1/4 for the logistic
   *     function
   * @param lag steps between, 0 or more
   */
  // tag::eq-bptt-bound[]
  public static double bound(RnnCell cell, double steepest, int lag) {
    double factor =
        steepest * SpectralRadius.norm(cell.parameters().Whh());
    return Exponential.exp(lag * Exponential.log(factor));
  }
  // end::eq-bptt-bound[]
}
