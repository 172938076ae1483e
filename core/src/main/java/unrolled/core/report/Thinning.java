package unrolled.core.report;

/** Leaves out marks that a drawing has no room for, by a rule that depends on the data only. */
final class Thinning {

  private Thinning() {
  }

  /**
   * Keeps of each column of a line the first, lowest, highest and last point.
   *
   * <p>A line whose positions do not increase, or that has few points, stays as it is.
   *
   * @param columns how many columns the drawing tells apart
   * @return positions and values, {@code {xs, ys}}
   */
  static double[][] extremes(double[] xs, double[] ys, int columns) {
    int n = xs.length;
    if (n <= 4 * columns || !increasing(xs)) {
      return new double[][] {xs, ys};
    }
    double[] keptX = new double[n];
    double[] keptY = new double[n];
    int kept = 0;
    double span = xs[n - 1] - xs[0];
    int start = 0;
    while (start < n) {
      int column = column(xs, start, span, columns);
      int end = start;
      int lowest = start;
      int highest = start;
      boolean gap = false;
      while (end < n && column(xs, end, span, columns) == column
          && Double.isFinite(ys[end]) == Double.isFinite(ys[start])) {
        lowest = ys[end] < ys[lowest] ? end : lowest;
        highest = ys[end] > ys[highest] ? end : highest;
        end++;
      }
      gap = !Double.isFinite(ys[start]);
      int[] order = {start, Math.min(lowest, highest), Math.max(lowest, highest), end - 1};
      for (int i = 0; i < (gap ? 1 : order.length); i++) {
        if (i == 0 || order[i] != order[i - 1]) {
          keptX[kept] = xs[order[i]];
          keptY[kept++] = ys[order[i]];
        }
      }
      start = end;
    }
    return new double[][] {
      java.util.Arrays.copyOf(keptX, kept), java.util.Arrays.copyOf(keptY, kept)};
  }

  private static int column(double[] xs, int i, double span, int columns) {
    return (int) Math.min(columns - 1, (xs[i] - xs[0]) / span * columns);
  }

  private static boolean increasing(double[] xs) {
    for (int i = 1; i < xs.length; i++) {
      if (!(xs[i] > xs[i - 1])) {
        return false;
      }
    }
    return true;
  }
}
