package unrolled.latent;

import java.util.List;

import unrolled.core.math.Matrix;

/**
 * What is known of the state at each step when the whole series has been seen.
 *
 * @param means mean of z_t given all observations, each (1, k)
 * @param covariances its covariance, each (k, k)
 */
public record SmoothedStates(List<Matrix> means, List<Matrix> covariances) {

  /** Returns the number of steps. */
  public int length() {
    return means.size();
  }
}
