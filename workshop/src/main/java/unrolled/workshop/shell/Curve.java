package unrolled.workshop.shell;

import java.util.Arrays;
import java.util.Collection;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.train.History;

/**
 * One curve of a plot.
 *
 * @param name what it shows; empty if nothing is known of it
 * @param x places on the horizontal axis, ascending
 * @param y as many values; those that are no finite numbers are not drawn
 */
record Curve(String name, double[] x, double[] y) {

  static Curve of(String name, double[] values) {
    double[] x = new double[values.length];
    Arrays.setAll(x, i -> i);
    return new Curve(name, x, values);
  }

  static Curve of(Collection<? extends Number> values) {
    return of("", values.stream()
        .mapToDouble(value -> value == null ? Double.NaN : value.doubleValue()).toArray());
  }

  static Curve of(TimeSeries series) {
    return new Curve(series.name() + " (" + series.unit() + ")", series.times(), series.values());
  }

  static Curve of(History history) {
    return of("loss, step by step", history.losses());
  }

  /** Take the columns of a matrix, or its only row. */
  static Curve[] columns(Matrix matrix) {
    if (matrix.rows() == 1) {
      return new Curve[] {of("row 0", matrix.row(0))};
    }
    Curve[] curves = new Curve[matrix.columns()];
    Arrays.setAll(curves, c -> of("column " + c, matrix.column(c)));
    return curves;
  }

  /** Count the values that can't be drawn. */
  int missing() {
    return (int) Arrays.stream(y).filter(value -> !Double.isFinite(value)).count();
  }
}
