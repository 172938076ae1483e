package unrolled.lstm;

import unrolled.core.math.Matrix;

/**
 * Tells how hidden and cell state of one sequence depend on those one step before, gates and all.
 *
 * <p>Rows belong to the earlier state, columns to the later one, each of them the h entries of H
 * and then the h entries of C.
 */
public final class StepJacobian {

  private StepJacobian() {}

  /**
   * Returns the Jacobian matrix of a step (2h, 2h).
   *
   * @param cell without peepholes and with an input gate of its own
   * @param step of a batch
   * @param n the sequence, from 0
   * @throws IllegalArgumentException if the cell has peepholes or coupled gates
   */
  public static Matrix of(LstmCell cell, LstmStep step, int n) {
    LstmParameters parameters = cell.parameters();
    if (parameters.coupled() || cell.peephole() != Peephole.NONE) {
      throw new IllegalArgumentException("this is the Jacobian of the usual cell; " + cell
          .description() + " has more terms");
    }
    int h = cell.hiddenSize();
    Matrix J = Matrix.zeros(2 * h, 2 * h);
    for (int j = 0; j < h; j++) {
      double f = step.F().get(n, j);
      double i = step.I().get(n, j);
      double o = step.O().get(n, j);
      double cTilde = step.CTilde().get(n, j);
      double tanhC = step.tanhC().get(n, j);
      double shown = o * (1 - tanhC * tanhC); // by which c enters h
      // tag::eq-lstm-jacobian[]
      for (int k = 0; k < h; k++) {
        double toC = parameters.forget().Wh().get(k, j)
            * step.CPrev().get(n, j) * f * (1 - f)
            + parameters.input().Wh().get(k, j) * cTilde * i * (1 - i)
            + parameters.candidate().Wh().get(k, j)
            * i * (1 - cTilde * cTilde);
        J.set(k, h + j, toC); // from h_k to c_j
        J.set(k, j, toC * shown // from h_k to h_j
            + parameters.output().Wh().get(k, j) * tanhC * o * (1 - o));
      }
      J.set(h + j, h + j, f); // from c_j to c_j
      J.set(h + j, j, f * shown); // from c_j to h_j
      // end::eq-lstm-jacobian[]
    }
    return J;
  }
}
