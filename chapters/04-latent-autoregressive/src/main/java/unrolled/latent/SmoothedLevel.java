package unrolled.latent;

import java.util.Locale;

/**
 * What is known of the level at each step when the whole series has been seen.
 *
 * @param level mean of μ_t given all observations
 * @param variance variance of μ_t given all observations
 */
public record SmoothedLevel(double[] level, double[] variance) {

  /** Returns the number of steps. */
  public int length() {
    return level.length;
  }

  /** Returns the number of steps and where the level begins. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d steps; level %.3f, variance %.3f at the beginning",
        length(), level[0], variance[0]);
  }
}
