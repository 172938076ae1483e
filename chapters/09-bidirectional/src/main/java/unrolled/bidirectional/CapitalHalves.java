package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.SequenceNetwork;

/**
 * Takes apart what a bidirectional network says of a letter: the log odds of a capital are a sum of
 * what the forward states say, what the backward states say, and a bias.
 *
 * @param forward for each letter of a name, what the forward states add to the log odds
 * @param backward what the backward states add
 * @param bias the same for all letters
 */
record CapitalHalves(double[] forward, double[] backward, double bias) {

  /** Takes apart what a network of two halves of equal size says of names. */
  static List<CapitalHalves> of(SequenceNetwork<?> network, SymbolBatch batch) {
    List<Matrix> H = network.layer().forward(batch.inputs(), batch.mask()).H();
    Matrix W = network.output().parameters().Whq();
    Matrix b = network.output().parameters().bq();
    int half = W.rows() / 2;
    List<CapitalHalves> halves = new ArrayList<>();
    for (int n = 0; n < batch.batchSize(); n++) {
      double[] forward = new double[batch.mask().lengths()[n]];
      double[] backward = new double[forward.length];
      for (int t = 0; t < forward.length; t++) {
        forward[t] = says(H.get(t).row(n), W, 0, half);
        backward[t] = says(H.get(t).row(n), W, half, W.rows());
      }
      halves.add(new CapitalHalves(forward, backward, b.get(0, 1) - b.get(0, 0)));
    }
    return halves;
  }

  /** Returns the log odds of a capital at letter t, from 0. */
  // tag::eq-bidirectional-log-odds[]
  double logOdds(int t) {
    return forward[t] + backward[t] + bias;
  }
  // end::eq-bidirectional-log-odds[]

  private static double says(double[] h, Matrix W, int from, int to) {
    double sum = 0;
    for (int unit = from; unit < to; unit++) {
      sum += h[unit] * (W.get(unit, 1) - W.get(unit, 0));
    }
    return sum;
  }
}
