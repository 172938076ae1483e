package unrolled.latent;

import java.util.Arrays;

import unrolled.core.model.Forecaster;

/**
 * Follows an unseen level through noisy observations, one step at a time.
 *
 * <p>Its state is two numbers, the mean and the variance of the level given everything so far, and
 * nothing else of the past is kept. The first observation starts it: before that the level may be
 * anywhere, and afterwards it is known as well as one observation tells. R. E. Kalman, "A new
 * approach to linear filtering and prediction problems", Journal of Basic Engineering 82, 1960,
 * for one number and a random walk.
 *
 * @param model the two variances
 */
public record KalmanFilter(LocalLevel model) implements Forecaster {

  /**
   * Runs through a series.
   *
   * @param observations at least one, all finite, oldest first
   * @throws IllegalArgumentException if there is none or one is not finite
   */
  public FilteredLevel filter(double... observations) {
    for (int t = 0; t < observations.length; t++) {
      if (!Double.isFinite(observations[t])) {
        throw new IllegalArgumentException("KalmanFilter: observation " + t + " is "
            + observations[t] + "; if it is missing, write NaN and call filterWithGaps");
      }
    }
    return filterWithGaps(observations);
  }

  /**
   * Runs through a series in which NaN stands for a missing observation: there the filter predicts
   * and does not update.
   *
   * @param observations finite or NaN, at least one of them finite, oldest first
   * @throws IllegalArgumentException if none is finite or one is infinite
   */
  public FilteredLevel filterWithGaps(double... observations) {
    requireSome(observations);
    FilteredLevel f = new FilteredLevel(observations.length);
    double a = Double.NaN;
    double P = Double.POSITIVE_INFINITY;   // before the first observation
    for (int t = 0; t < observations.length; t++) {
      f.forecast()[t] = a;
      f.forecastVariance()[t] = P;
      update(f, t, observations[t]);
      // tag::eq-kalman-predict[]
      a = f.level()[t];
      P = f.variance()[t] + model.levelVariance();
      // end::eq-kalman-predict[]
    }
    return f;
  }

  private void update(FilteredLevel f, int t, double x) {
    f.innovation()[t] = Double.NaN;
    f.innovationVariance()[t] = f.forecastVariance()[t] + model.observationVariance();
    if (Double.isNaN(x)) {
      f.level()[t] = f.forecast()[t];
      f.variance()[t] = f.forecastVariance()[t];
    } else if (Double.isInfinite(f.forecastVariance()[t])) {
      f.gain()[t] = 1;
      f.level()[t] = x;
      f.variance()[t] = model.observationVariance();
    } else {
      updateKnown(f, t, x);
    }
  }

  // tag::eq-kalman-update[]
  private void updateKnown(FilteredLevel f, int t, double x) {
    double a = f.forecast()[t];
    double P = f.forecastVariance()[t];
    double S = P + model.observationVariance();
    double K = P / S;
    double v = x - a;
    f.innovation()[t] = v;
    f.gain()[t] = K;
    f.level()[t] = a + K * v;
    f.variance()[t] = K * model.observationVariance();   // (1 - K) P
  }
  // end::eq-kalman-update[]

  @Override
  public double forecast(double[] history) {
    return filter(history).level()[history.length - 1];
  }

  /** A level that wanders without drift is expected where it is, however far ahead. */
  @Override
  public double[] forecast(double[] history, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("steps must be at least 1, not " + steps);
    }
    double[] forecasts = new double[steps];
    Arrays.fill(forecasts, forecast(history));
    return forecasts;
  }

  private static void requireSome(double[] observations) {
    boolean some = false;
    for (int t = 0; t < observations.length; t++) {
      if (Double.isInfinite(observations[t])) {
        throw new IllegalArgumentException("KalmanFilter: observation " + t + " is "
            + observations[t] + "; cut it, or write NaN if it is missing");
      }
      some |= !Double.isNaN(observations[t]);
    }
    if (!some) {
      throw new IllegalArgumentException("KalmanFilter: none of " + observations.length
          + " observations is there; the filter needs one to start from");
    }
  }
}
