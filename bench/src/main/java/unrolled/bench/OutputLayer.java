package unrolled.bench;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;

/**
 * Scores symbols, {@code O_t = H_t·Whq + bq}, and compares softmax(O_t) with what came.
 *
 * <p>Like {@link TanhCell} it stands in for a chapter's.
 *
 * @param Whq hidden state to scores (h, q)
 * @param bq added at each step (1, q)
 */
public record OutputLayer(Matrix Whq, Matrix bq) {

  /** Returns gradients of zeros. */
  public OutputLayer zeroGradients() {
    return new OutputLayer(
        Matrix.zeros(Whq.rows(), Whq.columns()), Matrix.zeros(1, bq.columns()));
  }

  /**
   * Goes forward and back: adds {@code scale · Σ −log softmax(O)[target]} to the loss.
   *
   * @param H hidden state (n, h)
   * @param targets what came, one symbol a sequence; −1 where nothing counts
   * @param scale one over the number of predictions of the batch, usually
   * @param gradients added to
   * @param loss its first number is added to
   * @return gradient with respect to H (n, h)
   */
  public Matrix backward(
      Matrix H, int[] targets, double scale, OutputLayer gradients, double[] loss) {
    Matrix dO = Softmax.softmaxRows(H.times(Whq).addRow(bq));
    for (int n = 0; n < targets.length; n++) {
      double[] row = dO.row(n);
      if (targets[n] < 0) {
        java.util.Arrays.fill(row, 0);
        continue;
      }
      loss[0] -= scale * Exponential.log(row[targets[n]]);
      row[targets[n]] -= 1;
    }
    dO.scaleInPlace(scale);
    gradients.Whq().addTransposeProduct(H, dO);
    gradients.bq().addSumRows(dO);
    return dO.timesTranspose(Whq);
  }
}
