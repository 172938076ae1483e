package unrolled.bench;

import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;

/** Tells how far two computations of the same matrix are apart. */
final class Agreement {
  /** Both sides compute in doubles and add in different orders. */
  static final double FLOAT64 = 1e-10;

  private Agreement() {}

  static void require(String what, Matrix ours, Matrix theirs) {
    assertThat(largestRelativeDifference(ours, theirs)).as(what).isLessThan(FLOAT64);
  }

  /**
   * Returns the largest {@code |a − b| / max(1e-4 largest, |a| + |b|)}, where {@code largest} is
   * the largest magnitude of all: a number next to zero is not judged by rounding alone.
   */
  static double largestRelativeDifference(Matrix ours, Matrix theirs) {
    assertThat(ours.rows()).isEqualTo(theirs.rows());
    assertThat(ours.columns()).isEqualTo(theirs.columns());
    double largest = 0;
    for (int r = 0; r < ours.rows(); r++) {
      for (double value : theirs.row(r)) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    double worst = 0;
    for (int r = 0; r < ours.rows(); r++) {
      for (int c = 0; c < ours.columns(); c++) {
        double a = ours.get(r, c);
        double b = theirs.get(r, c);
        double scale = Math.max(1e-4 * largest, Math.abs(a) + Math.abs(b));
        double difference = a == b ? 0 : Math.abs(a - b) / scale;
        worst = Double.isNaN(difference) ? Double.NaN : Math.max(worst, difference);
      }
    }
    return worst;
  }
}
