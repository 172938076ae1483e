package unrolled.autoregressive;

import java.util.List;

import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.HouseholderQr;

/** Recomputes Yule's model of 1927, and explains the distance to today's by single steps. */
final class YuleExperiments {

  private YuleExperiments() {}

  /**
   * One way to two coefficients.
   *
   * @param way what was done, in words
   * @param phi1 weight of the last value
   * @param phi2 weight of the value before it
   * @param period of the damped cycle, in years
   */
  record Step(String way, double phi1, double phi2, double period) {

    static Step of(String way, double phi1, double phi2) {
      return new Step(way, phi1, phi2, new CharacteristicPolynomial(phi1, phi2).period());
    }

    private static Step of(String way, YuleRecipe.Coefficients c) {
      return of(way, c.phi1(), c.phi2());
    }
  }

  /** Returns today's record of Yule's years. */
  static TimeSeries modern() {
    return RealSeries.sunspots().between(1749, 1924);
  }

  /** Walks from Yule's print to today's least squares, one ingredient at a time. */
  static List<Step> steps() {
    TimeSeries tableA = RealSeries.sunspotsOfYule();
    double[] before = AutoregressiveModel.fit(tableA, 2).phi();
    double[] after = AutoregressiveModel.fit(modern(), 2).phi();
    return List.of(
        Step.of("as Yule printed them", 1.34254, -0.65504),
        Step.of("his recipe on his Table A", new YuleRecipe(true).apply(tableA)),
        Step.of("the same, deviations not rounded", new YuleRecipe(false).apply(tableA)),
        Step.of("least squares instead of the recipe", before[0], before[1]),
        Step.of("the same on today's record", after[0], after[1]));
  }

  /** Returns Yule's constant if the level is the mean of the years on the left of his equation. */
  static double constant() {
    YuleRecipe.Coefficients c = new YuleRecipe(true).apply(RealSeries.sunspotsOfYule());
    double level = RealSeries.sunspotsOfYule().between(1751, 1924).mean();
    return level * (1 - c.phi1() - c.phi2());
  }

  /** Returns the constant if the level is the mean of all 176 years. */
  static double constantOfAllYears() {
    YuleRecipe.Coefficients c = new YuleRecipe(true).apply(RealSeries.sunspotsOfYule());
    return RealSeries.sunspotsOfYule().mean() * (1 - c.phi1() - c.phi2());
  }

  /** Returns the standard deviation of what Yule's printed equation leaves of his Table A. */
  static double disturbances() {
    double[] x = RealSeries.sunspotsOfYule().values();
    double squares = 0;
    for (int t = 2; t < x.length; t++) {
      double e = x[t] - 1.34254 * x[t - 1] + 0.65504 * x[t - 2] - 13.854;
      squares += e * e;
    }
    return Math.sqrt(squares / (x.length - 2));
  }

  /** Returns the standard errors of constant, φ_1 and φ_2 of the fit to today's record. */
  static double[] standardErrors() {
    Lags lags = Lags.upTo(2);
    double noise = AutoregressiveModel.fit(modern(), lags).noise();
    double[] y = lags.targets(modern().values());
    double[] diagonal =
        new HouseholderQr(lags.designMatrix(modern().values())).inverseGramDiagonal();
    double unbiased = noise * noise * y.length / (y.length - diagonal.length);
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = Math.sqrt(unbiased * diagonal[i]);
    }
    return diagonal;
  }
}
