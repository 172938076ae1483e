package unrolled.latent;

import java.util.Locale;

import unrolled.core.math.Exponential;

/**
 * What a filter knows at each step, before and after it has seen the observation.
 *
 * <p>Before the first observation nothing is known: its forecast is NaN and the variance of that
 * infinite. Where an observation is missing the innovation is NaN and the gain 0.
 *
 * @param forecast a_t, mean of the level (and of the observation) given what came before t
 * @param forecastVariance P_t, variance of the level given what came before t
 * @param innovation v_t, observation minus forecast
 * @param innovationVariance S_t, the variance that the model expects of v_t
 * @param gain K_t, the share of the innovation that goes into the level
 * @param level mean of the level given everything up to t
 * @param variance variance of the level given everything up to t
 */
public record FilteredLevel(double[] forecast, double[] forecastVariance, double[] innovation,
    double[] innovationVariance, double[] gain, double[] level, double[] variance) {

  private static final double LOG_2PI = StrictMath.log(2 * Math.PI);

  FilteredLevel(int length) {
    this(new double[length], new double[length], new double[length], new double[length],
        new double[length], new double[length], new double[length]);
  }

  /** Returns the number of steps. */
  public int length() {
    return level.length;
  }

  /**
   * Returns the logarithm of the density of all observations but the first, given the first:
   * {@code −½ Σ (log 2πS_t + v_t²/S_t)}. Missing observations add nothing.
   *
   * @return in nats
   */
  // tag::eq-level-likelihood[]
  public double logLikelihood() {
    double sum = 0;
    for (int t = 0; t < length(); t++) {
      double v = innovation[t];
      double S = innovationVariance[t];
      if (!Double.isNaN(v)) {
        sum -= 0.5 * (LOG_2PI + Exponential.log(S) + v * v / S);
      }
    }
    return sum;
  }
  // end::eq-level-likelihood[]

  /** Returns {@code v_t / √S_t}, which is white with variance 1 if the model is true. */
  public double[] standardizedInnovations() {
    double[] e = new double[length()];
    for (int t = 0; t < e.length; t++) {
      e[t] = innovation[t] / Math.sqrt(innovationVariance[t]);
    }
    return e;
  }

  /** Returns the number of steps and where the level ends. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d steps; level %.3f, variance %.3f at the end", length(),
        level[length() - 1], variance[length() - 1]);
  }
}
