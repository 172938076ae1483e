package unrolled.latent;

import java.util.Arrays;

import unrolled.autoregressive.Autocorrelation;
import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;

/** Runs the chapter's experiments on the flow of the Nile. */
final class NileExperiments {

  /** The years that are hidden to see what the filter makes of a gap. */
  static final int[][] GAPS = {{1891, 1910}, {1931, 1950}};
  static final int AHEAD = 20;

  private NileExperiments() {}

  static TimeSeries nile() {
    return RealSeries.nile();
  }

  static LocalLevel fitted() {
    return LevelLikelihood.fit(nile());
  }

  /** Returns the flows with the gaps as NaN and some more years of which nothing is known. */
  static double[] withGaps() {
    TimeSeries nile = nile();
    double[] values = Arrays.copyOf(nile.values(), nile.size() + AHEAD);
    Arrays.fill(values, nile.size(), values.length, Double.NaN);
    for (int[] gap : GAPS) {
      Arrays.fill(values, nile.indexOf(gap[0]), nile.indexOf(gap[1]) + 1, Double.NaN);
    }
    return values;
  }

  /** Returns standardized innovations from the second year on. */
  static double[] innovations() {
    double[] e = new KalmanFilter(fitted()).filter(nile().values()).standardizedInnovations();
    return Arrays.copyOfRange(e, 1, e.length);
  }

  /** Returns the autocorrelation of the standardized innovations. */
  static double[] innovationCorrelations(int longest) {
    return Autocorrelation.ofSeries(innovations(), longest);
  }

  /** Returns {@code level ± 1.645 √variance}, which holds nine of ten if the model is true. */
  static double[][] band(double[] level, double[] variance) {
    double[] low = new double[level.length];
    double[] high = new double[level.length];
    for (int t = 0; t < level.length; t++) {
      double half = 1.645 * Math.sqrt(variance[t]);
      low[t] = level[t] - half;
      high[t] = level[t] + half;
    }
    return new double[][] {low, high};
  }

  /** Returns forecast errors of a recurrence on the Nile from the second year on. */
  static double meanSquaredError(double[] forecasts) {
    double[] x = nile().values();
    return FloorExperiments.meanSquare(forecasts, x, 1, x.length);
  }
}
