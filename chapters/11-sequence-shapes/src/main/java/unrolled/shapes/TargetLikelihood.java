package unrolled.shapes;

import java.util.List;

import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;

/** Says how likely an {@link EncoderDecoder} finds given targets. */
public final class TargetLikelihood {

  private TargetLikelihood() {}

  /**
   * Returns the logarithm of the probability of each target, in nats:
   * {@code log p(y | x) = Σ_t log p(y_t | y_1 … y_{t−1}, x)}.
   *
   * @param batch n sources and targets
   * @return n values
   */
  // tag::eq-shapes-probability[]
  public static double[] of(
      EncoderDecoder<?, ?, ?> model, PairBatch batch) {
    List<Matrix> O = model.forward(batch, null).O();
    double[] sums = new double[batch.size()];
    for (int t = 0; t < O.size(); t++) {
      for (int n = 0; n < sums.length; n++) {
        if (batch.targets().mask().has(n, t)) {
          double[] o = O.get(t).row(n);
          int y = batch.targets().targets()[t][n];
          sums[n] += o[y] - Softmax.logSumExp(o);
        }
      }
    }
    return sums;
  }
  // end::eq-shapes-probability[]
}
