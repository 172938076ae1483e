package unrolled.latent;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Exponential;

/**
 * Finds the two variances that make a series most probable, given its first value.
 *
 * <p>Multiplying both variances by s multiplies every S_t by s and changes no forecast. So for a
 * ratio λ of level to observation variance the best scale has a closed form, and only λ has to be
 * searched (J. Durbin, S. J. Koopman, <i>Time Series Analysis by State Space Methods</i>, 2001,
 * chapter 2).
 */
public final class LevelLikelihood {

  private static final double LOG_2PI = StrictMath.log(2 * Math.PI);
  /** Beyond e^±20 one of the two variances is as good as zero. */
  private static final double WIDEST = 20;

  private final double[] values;

  /**
   * Creates the likelihood of a series.
   *
   * @param series at least three values, not all equal
   * @throws IllegalArgumentException if two variances can't be told from it
   */
  public LevelLikelihood(TimeSeries series) {
    values = series.values();
    if (values.length < 3) {
      throw new IllegalArgumentException(series + ": too short to fit two variances, which takes 3"
          + " values, one to start from and two to be surprised by; use a longer series");
    }
    if (series.isConstant()) {
      throw new IllegalArgumentException(series + ": all values are equal, so that both variances"
          + " are 0 and the likelihood has no bound; use a series that moves");
    }
  }

  /**
   * Returns the most probable model.
   *
   * @param series at least three values, not all equal
   * @return one of its variances is 0 where that is at least as probable as any other
   * @throws IllegalArgumentException if two variances can't be told from the series
   */
  public static LocalLevel fit(TimeSeries series) {
    LevelLikelihood likelihood = new LevelLikelihood(series);
    double log = GoldenSection.minimize(
        x -> -likelihood.concentrated(Exponential.exp(x)), -WIDEST, WIDEST);
    double best = Exponential.exp(log);
    for (double edge : new double[] {0, Double.POSITIVE_INFINITY}) {
      if (likelihood.concentrated(edge) >= likelihood.concentrated(best)) {
        best = edge;
      }
    }
    return likelihood.model(best);
  }

  /**
   * Returns the log-likelihood at the best scale for a ratio.
   *
   * @param ratio λ, level variance over observation variance, from 0 to +∞
   * @return in nats
   */
  // tag::eq-concentrated-likelihood[]
  public double concentrated(double ratio) {
    FilteredLevel f = unit(ratio);
    int n = values.length - 1;
    double logs = 0;
    for (int t = 1; t <= n; t++) {
      logs += Exponential.log(f.innovationVariance()[t]);
    }
    double scale = scale(f);
    return -0.5 * (n * (LOG_2PI + Exponential.log(scale) + 1) + logs);
  }

  private static double scale(FilteredLevel f) {
    double sum = 0;
    for (int t = 1; t < f.length(); t++) {
      double v = f.innovation()[t];
      sum += v * v / f.innovationVariance()[t];
    }
    return sum / (f.length() - 1);
  }
  // end::eq-concentrated-likelihood[]

  /**
   * Returns the most probable model with a given ratio.
   *
   * @param ratio λ, level variance over observation variance, from 0 to +∞
   */
  public LocalLevel model(double ratio) {
    double scale = scale(unit(ratio));
    return Double.isInfinite(ratio)
        ? new LocalLevel(0, scale) : new LocalLevel(scale, ratio * scale);
  }

  /**
   * Returns the log-likelihood of a model.
   *
   * @param model any
   * @return in nats
   */
  public double of(LocalLevel model) {
    return new KalmanFilter(model).filter(values).logLikelihood();
  }

  private FilteredLevel unit(double ratio) {
    LocalLevel model = Double.isInfinite(ratio) ? new LocalLevel(0, 1) : new LocalLevel(1, ratio);
    return new KalmanFilter(model).filter(values);
  }
}
