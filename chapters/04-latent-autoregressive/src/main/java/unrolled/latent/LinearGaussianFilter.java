package unrolled.latent;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Cholesky;
import unrolled.core.math.Matrix;

/**
 * Follows an unseen state of several numbers: Kalman's filter in matrix form.
 *
 * @param model with the law of the first state
 */
public record LinearGaussianFilter(LinearGaussianModel model) {

  private static final double LOG_2PI = StrictMath.log(2 * Math.PI);

  /** What is known at one step: means (1, k) and covariances (k, k) before and after it. */
  private record Step(Matrix m, Matrix P, double logLikelihood) {}

  /**
   * Runs through a series.
   *
   * @param X observations (T, d), one step a row; a row of NaN is a missing observation
   * @throws IllegalArgumentException if X has another width, or a row is infinite or has a gap
   * @throws ArithmeticException if an observation is certain beforehand, so that its variance is 0
   */
  public FilteredStates filter(Matrix X) {
    Covariances.requireShape("X", X, X.rows(), model.observationSize());
    List<Matrix> predictedMeans = new ArrayList<>();
    List<Matrix> predictedCovariances = new ArrayList<>();
    List<Matrix> means = new ArrayList<>();
    List<Matrix> covariances = new ArrayList<>();
    double logLikelihood = 0;
    Matrix m = model.mean();
    Matrix P = model.covariance();
    for (int t = 0; t < X.rows(); t++) {
      predictedMeans.add(m);
      predictedCovariances.add(P);
      Step step = isMissing(X.row(t), t) ? new Step(m, P, 0) : update(m, P, X.row(t), t);
      means.add(step.m());
      covariances.add(step.P());
      logLikelihood += step.logLikelihood();
      m = model.predictMean(step.m());
      P = model.predictCovariance(step.P());
    }
    return new FilteredStates(List.copyOf(predictedMeans), List.copyOf(predictedCovariances),
        List.copyOf(means), List.copyOf(covariances), logLikelihood);
  }

  private Step update(Matrix m, Matrix P, double[] x, int t) {
    try {
      return update(m, P, Matrix.rowVector(x));
    } catch (ArithmeticException e) {
      throw new ArithmeticException("LinearGaussianFilter: at step " + t + " the covariance"
          + " S = HᵀPH + R of the observation is singular, because the model is certain of it, or"
          + " of a combination of its numbers, beforehand; make R, or Q there, positive");
    }
  }

  // tag::eq-matrix-update[]
  private Step update(Matrix m, Matrix P, Matrix x) {
    Matrix H = model.H();
    Matrix PH = P.times(H);                               // (k, d)
    Matrix v = x.minus(m.times(H));                       // (1, d)
    Matrix S = Covariances.symmetric(
        H.transposeTimes(PH).add(model.R()));             // (d, d)
    Cholesky factor = new Cholesky(S);
    Matrix K = factor.solve(PH.transpose());              // (d, k)
    Matrix mean = m.plus(v.times(K));
    Matrix covariance =
        Covariances.symmetric(P.minus(PH.times(K)));
    double square = v.times(factor.solve(v.transpose())).get(0, 0);
    return new Step(mean, covariance, -0.5 * (
        S.rows() * LOG_2PI + factor.logDeterminant() + square));
  }
  // end::eq-matrix-update[]

  private static boolean isMissing(double[] row, int t) {
    int missing = 0;
    for (double value : row) {
      if (Double.isInfinite(value)) {
        throw new IllegalArgumentException("LinearGaussianFilter: an observation at step " + t
            + " is " + value + "; cut it, or write NaN for the whole row if it is missing");
      }
      missing += Double.isNaN(value) ? 1 : 0;
    }
    if (missing > 0 && missing < row.length) {
      throw new IllegalArgumentException("LinearGaussianFilter: " + missing + " of " + row.length
          + " values are missing at step " + t + "; fill them, or write NaN for the whole row");
    }
    return missing > 0;
  }
}
