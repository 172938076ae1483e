package unrolled.autoregressive;

import java.util.Arrays;
import java.util.Locale;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;

/** Runs the chapter's experiments on sunspots: how far to look back, and how far ahead. */
public final class AutoregressiveExperiments {

  /** The greatest τ and the greatest number of steps ahead that the charts show. */
  static final int LONGEST = 20;

  private AutoregressiveExperiments() {}

  /**
   * What looking back τ years gives on sunspots, one year ahead.
   *
   * @param aic Akaike's criterion on 1720–1920, for τ = 1, 2, …
   * @param arv for each period in the order of {@link SunspotPeriod} the relative variance by τ
   * @param chosen the τ that validation chooses: the least within one standard error of the best
   */
  record Orders(double[] aic, double[][] arv, int chosen) {

    int bestByAic() {
      return indexOfLeast(aic) + 1;
    }

    int best(SunspotPeriod period) {
      return indexOfLeast(arv[period.ordinal()]) + 1;
    }

    double arv(SunspotPeriod period, int tau) {
      return arv[period.ordinal()][tau - 1];
    }
  }

  /** Returns the model that looks back τ years, fitted to the training years. */
  static AutoregressiveModel sunspots(int tau) {
    return AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), tau);
  }

  /** Returns a forecaster that always says the mean of the training years. */
  static Forecaster trainingMean() {
    return Baseline.constant(SunspotPeriod.TRAIN.series().mean());
  }

  /** Fits τ = 1, …, 20 and scores each one year ahead. */
  static Orders orders() {
    double[][] arv = new double[SunspotPeriod.values().length][LONGEST];
    double[][] squares = new double[LONGEST][];
    for (int tau = 1; tau <= LONGEST; tau++) {
      AutoregressiveModel model = sunspots(tau);
      squares[tau - 1] = squaredErrors(model, SunspotPeriod.VALIDATION);
      for (SunspotPeriod period : SunspotPeriod.values()) {
        arv[period.ordinal()][tau - 1] = SunspotScore.arv(model, period, tau);
      }
    }
    double[] aic = OrderChoice.aicUpTo(SunspotPeriod.TRAIN.series(), LONGEST);
    return new Orders(aic, arv, 1 + OrderChoice.simplestWithinOneError(squares));
  }

  private static double[] squaredErrors(Forecaster model, SunspotPeriod period) {
    double[] errors = Evaluation.forecasts(
        model, RealSeries.sunspots(), period.from(), period.to(), 1);
    double[] observed = period.series().values();
    Arrays.setAll(errors, t -> (errors[t] - observed[t]) * (errors[t] - observed[t]));
    return errors;
  }

  /** Returns the relative variance 1, …, 20 years ahead. */
  static double[] byHorizon(Forecaster model, SunspotPeriod period) {
    double[] arv = new double[LONGEST];
    Arrays.setAll(arv, h -> SunspotScore.arv(model, period, LONGEST, h + 1));
    return arv;
  }

  /** Returns the relative variance 1, …, 20 years ahead that the model itself expects. */
  static double[] expectedByHorizon(AutoregressiveModel model) {
    double[] variance =
        new ImpulseResponse(model.phi()).forecastVariance(model.noise(), LONGEST);
    Arrays.setAll(variance, h -> Metrics.averageRelativeVariance(
        variance[h], SunspotPeriod.referenceVariance()));
    return variance;
  }

  /**
   * Scores a model of τ lags that works on deviations from a mean and fits no constant.
   *
   * @param meanOf the series whose mean is subtracted; more than the training years is a leak
   * @param steps how many years ahead
   */
  static double centeredArv(int tau, TimeSeries meanOf, int steps) {
    double mean = meanOf.mean();
    double[] d = SunspotPeriod.TRAIN.series().map("", x -> x - mean).values();
    Matrix windows = Lags.upTo(tau).designMatrix(d);
    Matrix X = Matrix.zeros(windows.rows(), tau);
    for (int r = 0; r < X.rows(); r++) {
      System.arraycopy(windows.row(r), 1, X.row(r), 0, tau);
    }
    double[] phi = LeastSquares.solve(X, Lags.upTo(tau).targets(d));
    double intercept = mean * (1 - Arrays.stream(phi).reduce(0, Double::sum));
    Forecaster model = AutoregressiveModel.of(intercept, 0, phi);
    return SunspotScore.arv(model, SunspotPeriod.TEST, LONGEST, steps);
  }

  /**
   * Returns the largest relative error of φ_1 and φ_2 when 10^k is added to every sunspot number,
   * which must change neither.
   *
   * @param solver takes the design matrix and the targets
   * @param k power of ten
   * @return NaN where the solver gives up
   */
  static double errorUnderOffset(Solver solver, int k) {
    TimeSeries series = RealSeries.sunspots().between(1749, 1924);
    double[] exact = AutoregressiveModel.fit(series, 2).phi();
    double offset = StrictMath.pow(10, k);
    double[] values = series.map("", x -> x + offset).values();
    try {
      double[] beta =
          solver.solve(Lags.upTo(2).designMatrix(values), Lags.upTo(2).targets(values));
      return Math.max(Math.abs(beta[1] / exact[0] - 1), Math.abs(beta[2] / exact[1] - 1));
    } catch (ArithmeticException e) {
      return Double.NaN;
    }
  }

  /** Solves a least squares problem. */
  @FunctionalInterface
  interface Solver {
    /** Returns the weights for a design matrix and its targets. */
    double[] solve(Matrix X, double[] y);
  }

  static int indexOfLeast(double[] values) {
    int least = 0;
    for (int i = 1; i < values.length; i++) {
      least = values[i] < values[least] ? i : least;
    }
    return least;
  }

  /**
   * Prints the main results.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Orders orders = orders();
    System.out.printf(Locale.ROOT, "AR(2) on 1700-1920: %s%n", sunspots(2));
    System.out.printf(Locale.ROOT, "best tau by AIC %d, by validation %d; chosen %d%n",
        orders.bestByAic(), orders.best(SunspotPeriod.VALIDATION), orders.chosen());
    for (int tau : new int[] {1, 2, orders.chosen(), 9, LONGEST}) {
      System.out.printf(Locale.ROOT, "AR(%d): ARV %.3f (1921-55), %.3f (1956-79)%n", tau,
          orders.arv(SunspotPeriod.VALIDATION, tau), orders.arv(SunspotPeriod.TEST, tau));
    }
    double[] ahead = byHorizon(sunspots(2), SunspotPeriod.TEST);
    System.out.printf(Locale.ROOT, "AR(2), ten years ahead: ARV %.3f%n", ahead[9]);
  }
}
