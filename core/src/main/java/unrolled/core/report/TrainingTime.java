package unrolled.core.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how long training takes, for a {@link Recorded} result and never for a page: a page must
 * not depend on the hour it was built in.
 */
public final class TrainingTime {

  private static final int WARM_UPS = 5;
  private static final int RUNS = 9;

  private TrainingTime() {}

  /**
   * Returns the median of nine runs, after five that warm the virtual machine up.
   *
   * @param training trains once from the beginning
   * @return seconds with two significant digits
   */
  public static String median(Runnable training) {
    double[] seconds = new double[RUNS];
    for (int run = -WARM_UPS; run < RUNS; run++) {
      long start = System.nanoTime();
      training.run();
      if (run >= 0) {
        seconds[run] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    return String.format(Locale.ROOT, "%.1e", seconds[RUNS / 2]);
  }
}
