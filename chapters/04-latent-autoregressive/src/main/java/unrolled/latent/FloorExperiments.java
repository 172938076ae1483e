package unrolled.latent;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.core.train.Spread;

/** Runs the chapter's experiments on levels that it makes itself, where the least error is known. */
final class FloorExperiments {

  /** Ten fixed seeds; each experiment reports their median and range. */
  static final long[] SEEDS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  /** The model of the example by hand. */
  static final LocalLevel MODEL = new LocalLevel(200, 100);

  static final int LENGTH = 4000;
  /** By then the filter's variance has been steady for long. */
  static final int WARM_UP = 100;
  static final int WIDEST_WINDOW = 12;

  private FloorExperiments() {}

  /** Predicts each value of a series from those before it, all at once. */
  @FunctionalInterface
  interface Contestant {
    /** Returns a forecast for every step; the first {@link #WARM_UP} of them are not scored. */
    double[] forecasts(double[] x);
  }

  static LocalLevel.Path path(long seed) {
    return MODEL.simulate(LENGTH, new SeededRandom(seed));
  }

  static double[] kalman(double[] x) {
    return new KalmanFilter(MODEL).filter(x).forecast();
  }

  /** Returns what h_t = h_{t−1} + α_t (x_{t−1} − h_{t−1}) forecasts, from the first value on. */
  static double[] recurrence(double[] x, IntToDoubleFunction gain) {
    double[] h = new double[x.length];
    h[0] = Double.NaN;
    for (int t = 1; t < x.length; t++) {
      h[t] = t == 1 ? x[0] : h[t - 1] + gain.applyAsDouble(t) * (x[t - 1] - h[t - 1]);
    }
    return h;
  }

  static double[] steady(double[] x) {
    double K = MODEL.steadyGain();
    return recurrence(x, t -> K);
  }

  static double[] persistence(double[] x) {
    return recurrence(x, t -> 1);
  }

  static double[] mean(double[] x) {
    return recurrence(x, t -> 1.0 / t);
  }

  static double[] window(double[] x, int width) {
    double[] forecasts = new double[x.length];
    for (int t = 1; t < x.length; t++) {
      int from = Math.max(0, t - width);
      forecasts[t] = Vectors.sum(Arrays.copyOfRange(x, from, t)) / (t - from);
    }
    return forecasts;
  }

  /**
   * Returns the mean squared error that averaging the last values must have,
   * {@code σ_ε² (1 + 1/w) + σ_η² (w + 1)(2w + 1) / 6w}.
   */
  // tag::eq-window-error[]
  static double windowError(LocalLevel model, int w) {
    double noise = model.observationVariance() * (1 + 1.0 / w);
    double drift =
        model.levelVariance() * (w + 1) * (2 * w + 1) / (6.0 * w);
    return noise + drift;
  }
  // end::eq-window-error[]

  static int bestWindow() {
    int best = 1;
    for (int w = 2; w <= WIDEST_WINDOW; w++) {
      best = windowError(MODEL, w) < windowError(MODEL, best) ? w : best;
    }
    return best;
  }

  /** Returns the mean squared error of one-step forecasts over ten seeds. */
  static Spread forecastErrors(Contestant contestant) {
    return Spread.of(Arrays.stream(SEEDS).mapToDouble(seed -> {
      double[] x = path(seed).observations();
      return meanSquare(contestant.forecasts(x), x, WARM_UP, LENGTH);
    }).toArray());
  }

  /** Returns the mean squared error of the level over ten seeds, with the ends left out. */
  static Spread levelErrors(Contestant estimator) {
    return Spread.of(Arrays.stream(SEEDS).mapToDouble(seed -> {
      LocalLevel.Path path = path(seed);
      double[] estimates = estimator.forecasts(path.observations());
      return meanSquare(estimates, path.levels(), WARM_UP, LENGTH - WARM_UP);
    }).toArray());
  }

  static double[] filtered(double[] x) {
    return new KalmanFilter(MODEL).filter(x).level();
  }

  static double[] smoothed(double[] x) {
    return new KalmanSmoother(MODEL).smooth(x).level();
  }

  /** Forecasts each value by the smoothed level of the step before, which knows that value. */
  static double[] leaking(double[] x) {
    double[] smoothed = smoothed(x);
    double[] forecasts = new double[x.length];
    System.arraycopy(smoothed, 0, forecasts, 1, x.length - 1);
    return forecasts;
  }

  static double meanSquare(double[] estimates, double[] truth, int from, int to) {
    double sum = 0;
    for (int t = from; t < to; t++) {
      sum += (estimates[t] - truth[t]) * (estimates[t] - truth[t]);
    }
    return sum / (to - from);
  }

  /**
   * Prints errors beside their floors.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.printf(Locale.ROOT, "%s: forecast floor %.1f, filter %.1f, smoother %.1f%n", MODEL,
        MODEL.forecastFloor(), MODEL.filterFloor(), MODEL.smootherFloor());
    System.out.printf(Locale.ROOT, "filter's forecasts  %s%n",
        forecastErrors(FloorExperiments::kalman));
    System.out.printf(Locale.ROOT, "best window (%d)     %s%n", bestWindow(),
        forecastErrors(x -> window(x, bestWindow())));
    System.out.printf(Locale.ROOT, "persistence         %s%n",
        forecastErrors(FloorExperiments::persistence));
    System.out.printf(Locale.ROOT, "mean of the past    %s%n",
        forecastErrors(FloorExperiments::mean));
    System.out.printf(Locale.ROOT, "filter's level      %s%n",
        levelErrors(FloorExperiments::filtered));
    System.out.printf(Locale.ROOT, "smoother's level    %s%n",
        levelErrors(FloorExperiments::smoothed));
  }
}
