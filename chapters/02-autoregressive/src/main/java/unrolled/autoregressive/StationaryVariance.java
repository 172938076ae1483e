package unrolled.autoregressive;

/** Follows the variance of {@code x_t = φ·x_{t−1} + ε_t} from a start at zero. */
public final class StationaryVariance {

  private StationaryVariance() {}

  /**
   * Returns the variance after some steps with noise of variance one, {@code Σ φ^(2j)} over
   * j = 0, …, steps − 1.
   *
   * <p>It settles at {@code 1 / (1 − φ²)} where φ is between −1 and 1, grows by one a step where φ
   * is 1 or −1, and explodes otherwise.
   *
   * @param phi φ, finite
   * @param steps at least 1
   * @return in units of the noise's variance
   */
  // tag::eq-ar1-variance[]
  public static double afterSteps(double phi, int steps) {
    double variance = 0;
    for (int t = 0; t < steps; t++) {
      variance = phi * phi * variance + 1;
    }
    return variance;
  }
  // end::eq-ar1-variance[]
}
