package unrolled.latent;

import java.util.Locale;

import unrolled.core.math.SeededRandom;

/**
 * Describes a level that wanders unseen and is observed with noise:
 * {@code x_t = μ_t + ε_t}, {@code μ_{t+1} = μ_t + η_t}.
 *
 * <p>ε and η are normal, independent of each other and of all that came before. Because the model
 * is known, so is the least error that any method can have; the floors below are what a filter
 * approaches as its start fades.
 *
 * @param observationVariance variance of ε, in the squared unit of the series, not negative
 * @param levelVariance variance of η, in the squared unit of the series, not negative; at most one
 *     of the two is zero
 */
public record LocalLevel(double observationVariance, double levelVariance) {

  /** Checks both variances. */
  public LocalLevel {
    requireVariance("observation", observationVariance);
    requireVariance("level", levelVariance);
    if (observationVariance == 0 && levelVariance == 0) {
      throw new IllegalArgumentException("LocalLevel: both variances are 0, so that all values are"
          + " equal and there is nothing to estimate; one of the two must be above 0");
    }
  }

  private static void requireVariance(String which, double variance) {
    if (!(variance >= 0) || Double.isInfinite(variance)) {
      throw new IllegalArgumentException("LocalLevel: the " + which + " variance is " + variance
          + "; a variance is a finite number from 0 up (did you mean a standard deviation or a"
          + " logarithm? square it, or take its exponential)");
    }
  }

  /**
   * What a simulation gives.
   *
   * @param levels μ_1, …, μ_T, which a model never sees
   * @param observations x_1, …, x_T
   */
  public record Path(double[] levels, double[] observations) {

    /** Returns the number of steps. */
    @Override
    public String toString() {
      return levels.length + " steps";
    }
  }

  /**
   * Makes a path that starts at the level 0.
   *
   * @param length T, at least 1
   * @param random where the noise comes from; two numbers a step
   * @throws IllegalArgumentException if length is below 1
   */
  // tag::eq-local-level[]
  public Path simulate(int length, SeededRandom random) {
    requireLength(length);
    double[] levels = new double[length];
    double[] observations = new double[length];
    double mu = 0;
    for (int t = 0; t < length; t++) {
      levels[t] = mu;
      observations[t] =
          mu + Math.sqrt(observationVariance) * random.gaussian();
      mu += Math.sqrt(levelVariance) * random.gaussian();
    }
    return new Path(levels, observations);
  }
  // end::eq-local-level[]

  private static void requireLength(int length) {
    if (length < 1) {
      throw new IllegalArgumentException(
          "LocalLevel.simulate: " + length + " steps; ask for at least 1");
    }
  }

  /**
   * Returns the steady variance of the level before its observation, the positive root of
   * {@code P² = levelVariance·(P + observationVariance)}.
   */
  // tag::eq-steady-variance[]
  public double steadyVariance() {
    double q = levelVariance;
    double r = observationVariance;
    return (q + Math.sqrt(q * q + 4 * q * r)) / 2;
  }
  // end::eq-steady-variance[]

  /** Returns the steady gain {@code K = P / (P + observationVariance)}, between 0 and 1. */
  // tag::eq-steady-gain[]
  public double steadyGain() {
    double P = steadyVariance();
    return P / (P + observationVariance);
  }
  // end::eq-steady-gain[]

  /** Returns the least mean squared error of the level, given all values up to its own time. */
  // tag::eq-filter-floor[]
  public double filterFloor() {
    return steadyGain() * observationVariance;
  }
  // end::eq-filter-floor[]

  /** Returns the least mean squared error of the level, given all values before and after. */
  // tag::eq-smoother-floor[]
  public double smootherFloor() {
    double K = steadyGain();
    return K * observationVariance / (2 - K);
  }
  // end::eq-smoother-floor[]

  /** Returns the least mean squared error of a forecast one step ahead. */
  public double forecastFloor() {
    return forecastFloor(1);
  }

  /**
   * Returns the least mean squared error of a forecast.
   *
   * @param steps how far ahead, at least 1
   * @throws IllegalArgumentException if steps is below 1
   */
  // tag::eq-forecast-floor[]
  public double forecastFloor(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "steps must be at least 1, not " + steps);
    }
    return filterFloor() + steps * levelVariance + observationVariance;
  }
  // end::eq-forecast-floor[]

  /**
   * Returns the weight that the smoother gives, far from both ends, to an observation in its
   * estimate of a level some steps away.
   *
   * @param distance steps between the two, before or after, from 0
   */
  // tag::eq-smoother-weights[]
  public double smootherWeight(int distance) {
    double K = steadyGain();
    return K / (2 - K) * StrictMath.pow(1 - K, distance);
  }
  // end::eq-smoother-weights[]

  /** Returns both variances with one digit after the point. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "level variance %.1f, observation variance %.1f",
        levelVariance, observationVariance);
  }
}
