package unrolled.core.report;

import java.util.Arrays;

/** Corner points of areas, bars and stems, with a NaN after each so that they stay apart. */
final class Polygons {

  private final double[] xs;
  private final double[] ys;
  private int count;

  private Polygons(int capacity) {
    xs = new double[capacity];
    ys = new double[capacity];
  }

  private Polygons to(double x, double y) {
    xs[count] = x;
    ys[count++] = y;
    return this;
  }

  private double[][] points() {
    return new double[][] {Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)};
  }

  /** Returns the areas between two lines, one for each run without a gap. */
  static double[][] between(double[] x, double[] low, double[] high) {
    Polygons polygons = new Polygons(4 * x.length + 1);
    int start = 0;
    while (start < x.length) {
      int end = start;
      while (end < x.length && Double.isFinite(low[end]) && Double.isFinite(high[end])) {
        end++;
      }
      if (end - start > 1) {
        for (int i = start; i < end; i++) {
          polygons.to(x[i], high[i]);
        }
        for (int i = end - 1; i >= start; i--) {
          polygons.to(x[i], low[i]);
        }
        polygons.to(x[start], Double.NaN);
      }
      start = end + 1;
    }
    return polygons.points();
  }

  /** Returns a rectangle from zero to each finite value. */
  static double[][] bars(double[] x, double[] y, double width) {
    Polygons polygons = new Polygons(5 * x.length);
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(y[i])) {
        double left = x[i] - width / 2;
        double right = x[i] + width / 2;
        polygons.to(left, 0).to(left, y[i]).to(right, y[i]).to(right, 0).to(left, Double.NaN);
      }
    }
    return polygons.points();
  }

  /** Returns a stroke from each low to its high, lying in rows 1, 2, …, all moved by a shift. */
  static double[][] between(double[] low, double[] high, double shift) {
    Polygons polygons = new Polygons(3 * low.length);
    for (int i = 0; i < low.length; i++) {
      if (Double.isFinite(low[i]) && Double.isFinite(high[i])) {
        double row = i + 1 + shift;
        polygons.to(low[i], row).to(high[i], row).to(Double.NaN, row);
      }
    }
    return polygons.points();
  }

  /** Returns an upright from zero to each finite value. */
  static double[][] stems(double[] x, double[] y) {
    Polygons polygons = new Polygons(3 * x.length);
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(y[i])) {
        polygons.to(x[i], 0).to(x[i], y[i]).to(x[i], Double.NaN);
      }
    }
    return polygons.points();
  }
}
