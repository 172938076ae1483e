package unrolled.latent;

/**
 * Tells with hindsight whether an odd observation was an outlier or the level jumped.
 *
 * <p>Each is the smoothed noise of a step over its standard deviation. A. C. Harvey, S. J.
 * Koopman, "Diagnostic checking of unobserved-components time series models", Journal of Business
 * and Economic Statistics 10, 1992.
 */
public final class AuxiliaryResiduals {

  private AuxiliaryResiduals() {}

  /**
   * Returns {@code (x_t − μ̂_t) / √(σ_ε² − V_t)}, large where an observation is alone in its place.
   *
   * @param model with an observation variance above 0
   * @param observations all finite, at least two
   */
  // tag::eq-observation-residual[]
  public static double[] ofObservations(
      LocalLevel model, double... observations) {
    requirePositive("observation", model.observationVariance());
    SmoothedLevel s = new KalmanSmoother(model).smooth(observations);
    double[] residuals = new double[observations.length];
    for (int t = 0; t < residuals.length; t++) {
      double variance = model.observationVariance() - s.variance()[t];
      residuals[t] =
          (observations[t] - s.level()[t]) / Math.sqrt(variance);
    }
    return residuals;
  }
  // end::eq-observation-residual[]

  /**
   * Returns {@code (μ̂_{t+1} − μ̂_t) / √(σ_η² − var(η_t | x))} where
   * {@code var(η_t | x) = V_t + V_{t+1} − 2·cov_t}, large where the level jumps after step t.
   *
   * @param model with a level variance above 0
   * @param observations all finite, at least two
   * @return one value less than there are observations
   */
  // tag::eq-level-residual[]
  public static double[] ofLevels(
      LocalLevel model, double... observations) {
    requirePositive("level", model.levelVariance());
    SmoothedLevel s = new KalmanSmoother(model).smooth(observations);
    double[] residuals = new double[observations.length - 1];
    for (int t = 0; t < residuals.length; t++) {
      double known = s.variance()[t] + s.variance()[t + 1]
          - 2 * s.covariance()[t];
      residuals[t] = (s.level()[t + 1] - s.level()[t])
          / Math.sqrt(model.levelVariance() - known);
    }
    return residuals;
  }
  // end::eq-level-residual[]

  private static void requirePositive(String which, double variance) {
    if (variance == 0) {
      throw new IllegalArgumentException("AuxiliaryResiduals: the " + which + " variance is 0, so"
          + " there is no such noise to look for; take the other kind of residual");
    }
  }
}
