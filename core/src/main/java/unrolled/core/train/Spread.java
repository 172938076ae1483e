package unrolled.core.train;

import java.util.Arrays;

/**
 * Sums up what several seeds gave: one run says little, so the book reports median and range.
 *
 * @param low the least value
 * @param median the middle value, or the mean of the two in the middle
 * @param high the greatest value
 */
public record Spread(double low, double median, double high) {

  /**
   * Returns median and range.
   *
   * @param values one a seed, at least one, in any order; not changed
   * @throws IllegalArgumentException if there is no value or one is NaN
   */
  public static Spread of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted); // NaN comes last
    if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("no spread of " + Arrays.toString(values)
          + "; give at least one value, none of them NaN");
    }
    int middle = sorted.length / 2;
    double median = sorted.length % 2 == 1
        ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }
}
