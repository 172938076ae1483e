package unrolled.latent;

import java.util.List;
import java.util.Locale;

import unrolled.core.math.Matrix;

/**
 * What a filter knows of the state at each step, before and after it has seen the observation.
 *
 * @param predictedMeans mean of z_t given what came before t, each (1, k)
 * @param predictedCovariances its covariance, each (k, k)
 * @param means mean of z_t given everything up to t, each (1, k)
 * @param covariances its covariance, each (k, k)
 * @param logLikelihood of all observations, in nats
 */
public record FilteredStates(List<Matrix> predictedMeans, List<Matrix> predictedCovariances,
    List<Matrix> means, List<Matrix> covariances, double logLikelihood) {

  /** Returns the number of steps. */
  public int length() {
    return means.size();
  }

  /** Returns the number of steps and the log-likelihood. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d steps, log-likelihood %.5f", length(), logLikelihood);
  }
}
