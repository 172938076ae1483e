package unrolled.bidirectional;

import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.latent.LocalLevel;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/**
 * Estimates a level that wanders from both sides: one filter comes from the past, one from the
 * future, and the present is counted once.
 *
 * <p>The sum of two filters is the smoother (D. C. Fraser, J. E. Potter, "The optimum linear
 * smoother as a combination of two optimum linear filters", IEEE Transactions on Automatic Control
 * 14, 1969), here for one number and a random walk, far from both ends.
 *
 * @param model the two variances, both above 0
 */
public record TwoFilters(LocalLevel model) {

  /**
   * Returns the variance of the best mean of two independent estimates of the level: the filter's,
   * of what came up to now, and that of a filter run backward, of what comes after now.
   */
  // tag::eq-bidirectional-two-filters[]
  public double variance() {
    double past = model.filterFloor(); // x_t and before
    double future = model.steadyVariance(); // after x_t
    return 1 / (1 / past + 1 / future);
  }
  // end::eq-bidirectional-two-filters[]

  /** Returns the variance of the plain mean of two filters, both of which have read the present. */
  // tag::eq-bidirectional-plain-mean[]
  public double plainMean() {
    return model.filterFloor() * (1 + model.steadyGain()) / 2;
  }
  // end::eq-bidirectional-plain-mean[]

  /**
   * Returns the least mean squared error of the level, given all of the past and some steps of the
   * future.
   *
   * @param steps of the future, from 0
   */
  // tag::eq-bidirectional-lag[]
  public double variance(int steps) {
    double all = model.smootherFloor();
    double left = StrictMath.pow(1 - model.steadyGain(), 2 * steps);
    return all + left * (model.filterFloor() - all);
  }
  // end::eq-bidirectional-lag[]

  /**
   * Returns a bidirectional network of linear units that is the smoother far from both ends.
   *
   * <p>Forward a filter and a unit that holds the present, backward a filter; the present is in
   * both filters, so the output takes it off once.
   */
  // tag::network[]
  public SequenceNetwork<BothWays<RnnParameters, RnnParameters>> network() {
    double K = model.steadyGain();
    RnnParameters past = new RnnParameters(Matrix.of(new double[] {K, 1}),
        Matrix.of(new double[] {1 - K, 0}, new double[] {0, 0}),
        Matrix.zeros(1, 2));
    RnnParameters future = new RnnParameters(Matrix.rowVector(K),
        Matrix.rowVector(1 - K), Matrix.zeros(1, 1));
    Matrix Whq = Matrix.columnVector(1, -K, 1).scale(1 / (2 - K));
    return new SequenceNetwork<>(
        new Bidirectional<>(linear(past), linear(future)),
        new OutputLayer(new OutputParameters(Whq, Matrix.zeros(1, 1))));
  }
  // end::network[]

  static RecurrentLayer<RnnParameters, ?> linear(RnnParameters parameters) {
    return new RecurrentLayer<>(new RnnCell(parameters, Activation.IDENTITY));
  }
}
