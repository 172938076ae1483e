package unrolled.latent;

/**
 * Goes back over what a filter knew and lets each step know its future.
 *
 * <p>H. E. Rauch, F. Tung, C. T. Striebel, "Maximum likelihood estimates of linear dynamic
 * systems", AIAA Journal 3, 1965, for one number and a random walk.
 *
 * @param model the two variances, the same that filtered
 */
public record KalmanSmoother(LocalLevel model) {

  /**
   * Filters a series and goes back over it.
   *
   * @param observations at least one, all finite, oldest first
   * @throws IllegalArgumentException if there is none or one is not finite
   */
  public SmoothedLevel smooth(double... observations) {
    return smooth(new KalmanFilter(model).filter(observations));
  }

  /**
   * Goes back from the last step to the first.
   *
   * @param filtered from a filter with the same model
   */
  // tag::eq-kalman-smoother[]
  public SmoothedLevel smooth(FilteredLevel filtered) {
    int last = filtered.length() - 1;
    double[] level = filtered.level().clone();
    double[] V = filtered.variance().clone();
    for (int t = last - 1; t >= 0; t--) {
      if (Double.isInfinite(filtered.variance()[t])) {
        level[t] = level[t + 1];        // nothing was known yet
        V[t] = V[t + 1] + model.levelVariance();
        continue;
      }
      double P = filtered.variance()[t] + model.levelVariance();
      double J = filtered.variance()[t] / P;
      level[t] += J * (level[t + 1] - filtered.level()[t]);
      V[t] += J * J * (V[t + 1] - P);
    }
    return new SmoothedLevel(level, V);
  }
  // end::eq-kalman-smoother[]

  /**
   * Returns what the smoothed levels make least: squared distances from the observations and
   * squared steps, each over its variance.
   *
   * @param model with both variances above 0
   * @param x observations (T)
   * @param levels any candidate for the levels (T)
   */
  // tag::eq-smoothing-least-squares[]
  static double price(LocalLevel model, double[] x, double[] levels) {
    double noise = 0;
    double steps = 0;
    for (int t = 0; t < x.length; t++) {
      noise += (x[t] - levels[t]) * (x[t] - levels[t]);
      if (t > 0) {
        double step = levels[t] - levels[t - 1];
        steps += step * step;
      }
    }
    return noise / model.observationVariance()
        + steps / model.levelVariance();
  }
  // end::eq-smoothing-least-squares[]
}
