package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;

import unrolled.autoregressive.CharacteristicPolynomial;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.model.Forecaster;

/**
 * Forecasts a series that follows an autoregressive rule unseen and is observed with noise:
 * {@code x_t = μ + d_t + ε_t}, {@code d_{t+1} = Σ φ_j·d_{t+1−j} + η_t}.
 *
 * <p>The state is the row of the last p deviations. Where the observation variance is zero this is
 * the autoregressive model itself.
 */
public final class NoisyAutoregression implements Forecaster {

  private static final double LOG_2PI = StrictMath.log(2 * Math.PI);

  private final double mean;
  private final double[] phi;
  private final LinearGaussianModel model;

  private NoisyAutoregression(double mean, double[] phi, double disturbance, double observation) {
    this.mean = mean;
    this.phi = phi;
    model = stateSpace(phi, disturbance, observation);
  }

  /**
   * Returns the model with given numbers.
   *
   * @param mean μ, in the unit of the series
   * @param disturbanceVariance variance of η, above 0
   * @param observationVariance variance of ε, from 0
   * @param phi φ_1, …, φ_p of a stationary rule
   * @throws IllegalArgumentException if a number is out of range or the rule is not stationary
   */
  public static NoisyAutoregression of(double mean, double disturbanceVariance,
      double observationVariance, double... phi) {
    if (!Double.isFinite(mean) || !(disturbanceVariance > 0) || !(observationVariance >= 0)) {
      throw new IllegalArgumentException("NoisyAutoregression: μ " + mean
          + ", disturbance variance " + disturbanceVariance + ", observation variance "
          + observationVariance + " — μ must be finite, the variances above 0 and from 0");
    }
    if (!new CharacteristicPolynomial(phi).isStationary()) {
      throw new IllegalArgumentException("NoisyAutoregression: φ " + Arrays.toString(phi)
          + " is not stationary, so that the first state has no variance; shrink φ until all roots"
          + " lie inside the unit circle");
    }
    return new NoisyAutoregression(mean, phi.clone(), disturbanceVariance, observationVariance);
  }

  // tag::eq-noisy-ar-state[]
  private static LinearGaussianModel stateSpace(
      double[] phi, double disturbance, double observation) {
    int p = phi.length;
    Matrix F = Matrix.zeros(p, p);
    for (int j = 0; j < p; j++) {
      F.set(j, 0, phi[j]);           // the new deviation
      if (j + 1 < p) {
        F.set(j, j + 1, 1);          // the others grow one step older
      }
    }
    Matrix H = Matrix.zeros(p, 1);
    H.set(0, 0, 1);
    Matrix Q = Matrix.zeros(p, p);
    Q.set(0, 0, disturbance);
    Matrix R = Matrix.rowVector(observation);
    return new LinearGaussianModel(
        F, H, Q, R, Matrix.zeros(1, p), stationary(F, Q));
  }
  // end::eq-noisy-ar-state[]

  /**
   * Returns the covariance that a step leaves as it is, {@code P = FᵀPF + Q}: the sum of
   * {@code (Fᵀ)^j·Q·F^j}, of which each round doubles the number of terms.
   */
  static Matrix stationary(Matrix F, Matrix Q) {
    Matrix P = Q;
    Matrix power = F;
    while (power.norm() > 1e-20) {
      P = P.plus(power.transposeTimes(P).times(power));
      power = power.times(power);
    }
    return Covariances.symmetric(P);
  }

  /**
   * Fits μ, both variances and φ by maximum likelihood.
   *
   * @param series at least {@code 2p + 3} values, not all equal
   * @param p how many numbers the state has, at least 1
   * @throws IllegalArgumentException if the series is too short for p, or constant
   */
  public static NoisyAutoregression fit(TimeSeries series, int p) {
    if (p < 1 || series.size() < 2 * p + 3) {
      throw new IllegalArgumentException(series + ": too short to fit a state of " + p
          + " with " + (p + 3) + " numbers, which takes a state of at least 1 and " + (2 * p + 3)
          + " values; use a smaller state or a longer series");
    }
    if (series.isConstant()) {
      throw new IllegalArgumentException(series + ": all values are equal, so that the likelihood"
          + " has no bound; use a series that moves");
    }
    double[] start = new double[p + 2];
    start[0] = 0.5;
    start[p] = -1;
    start[p + 1] = series.mean();
    double[] steps = new double[p + 2];
    Arrays.fill(steps, 0.2);
    steps[p] = 1;
    steps[p + 1] = 0.2 * Math.sqrt(series.variance());
    double[] values = series.values();
    double[] best = NelderMead.minimize(theta -> -profile(values, theta), start, steps);
    double scale = scaled(best).scale(values);
    return of(best[p + 1], scale, scale * Exponential.exp(best[p]), Arrays.copyOf(best, p));
  }

  private static double profile(double[] values, double[] theta) {
    int p = theta.length - 2;
    boolean allowed = Math.abs(theta[p]) < 40
        && new CharacteristicPolynomial(Arrays.copyOf(theta, p)).isStationary();
    return allowed ? scaled(theta).concentrated(values) : Double.NEGATIVE_INFINITY;
  }

  private static NoisyAutoregression scaled(double[] theta) {
    int p = theta.length - 2;
    return new NoisyAutoregression(
        theta[p + 1], Arrays.copyOf(theta, p), 1, Exponential.exp(theta[p]));
  }

  /** Runs the filter and returns forecasts and their variances, then the state after the end. */
  private Run run(double[] values) {
    if (values.length == 0) {
      return new Run(values, values, model.mean());
    }
    double[] forecasts = new double[values.length];
    double[] variances = new double[values.length];
    Matrix X = Matrix.zeros(values.length, 1);
    for (int t = 0; t < values.length; t++) {
      X.set(t, 0, values[t] - mean);
    }
    FilteredStates states = new LinearGaussianFilter(model).filter(X);
    for (int t = 0; t < values.length; t++) {
      forecasts[t] = mean + states.predictedMeans().get(t).get(0, 0);
      variances[t] =
          states.predictedCovariances().get(t).get(0, 0) + model.R().get(0, 0);
    }
    Matrix last = states.means().get(values.length - 1);
    return new Run(forecasts, variances, model.predictMean(last));
  }

  private record Run(double[] forecasts, double[] variances, Matrix next) {}

  private double scale(double[] values) {
    Run run = run(values);
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
      double v = values[t] - run.forecasts()[t];
      sum += v * v / run.variances()[t];
    }
    return sum / values.length;
  }

  private double concentrated(double[] values) {
    Run run = run(values);
    double squares = 0;
    double logs = 0;
    for (int t = 0; t < values.length; t++) {
      double v = values[t] - run.forecasts()[t];
      squares += v * v / run.variances()[t];
      logs += Exponential.log(run.variances()[t]);
    }
    int n = values.length;
    return -0.5 * (n * (LOG_2PI + Exponential.log(squares / n) + 1) + logs);
  }

  /** Returns the logarithm of the density of a series, in nats. */
  public double logLikelihood(double... values) {
    Run run = run(values);
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
      double v = values[t] - run.forecasts()[t];
      double S = run.variances()[t];
      sum -= 0.5 * (LOG_2PI + Exponential.log(S) + v * v / S);
    }
    return sum;
  }

  @Override
  public double forecast(double[] history) {
    return forecast(history, 1)[0];
  }

  /** The state walks on alone; no forecast is taken for an observation. */
  @Override
  public double[] forecast(double[] history, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "steps must be at least 1, not " + steps);
    }
    double[] forecasts = new double[steps];
    Matrix z = run(history).next();
    for (int h = 0; h < steps; h++) {
      forecasts[h] = mean + z.times(model.H()).get(0, 0);
      z = z.times(model.F());
    }
    return forecasts;
  }

  /** Returns the model in state-space form, of deviations from the mean. */
  public LinearGaussianModel stateSpace() {
    return model;
  }

  /** Returns μ. */
  public double mean() {
    return mean;
  }

  /** Returns φ_1, …, φ_p. */
  public double[] phi() {
    return phi.clone();
  }

  /** Returns the variance of η, what moves the state. */
  public double disturbanceVariance() {
    return model.Q().get(0, 0);
  }

  /** Returns the variance of ε, what hides it. */
  public double observationVariance() {
    return model.R().get(0, 0);
  }

  /** Returns how many numbers a fit chooses: μ, two variances and φ. */
  public int parameterCount() {
    return phi.length + 3;
  }

  /** Returns all numbers with three digits after the point. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "mean %.3f, phi", mean));
    for (double weight : phi) {
      text.append(String.format(Locale.ROOT, " %.3f", weight));
    }
    return text.append(String.format(Locale.ROOT, ", variances %.3f (state) and %.3f (observation)",
        disturbanceVariance(), observationVariance())).toString();
  }
}
