package unrolled.latent;

/**
 * What is known of the level at each step when the whole series has been seen.
 *
 * @param level mean of μ_t given all observations
 * @param variance variance of μ_t given all observations
 * @param covariance covariance of μ_t and μ_{t+1} given all observations; one value less
 */
public record SmoothedLevel(double[] level, double[] variance, double[] covariance) {

  /** Returns the number of steps. */
  public int length() {
    return level.length;
  }
}
