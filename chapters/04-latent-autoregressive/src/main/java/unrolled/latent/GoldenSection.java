package unrolled.latent;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds the place where a function of one variable is least, without its slope.
 *
 * <p>A grid finds the valley, then the golden section narrows it: of two places inside the valley
 * the one where the function is lower survives, and the golden ratio puts it where the next round
 * needs one, so that each round costs one call and keeps 0.618 of the width. J. Kiefer,
 * "Sequential minimax search for a maximum", Proceedings of the AMS 4, 1953.
 */
public final class GoldenSection {

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int GRID = 64;
  /** Closer than this relative to the range a smooth function does not tell two places apart. */
  private static final double NARROW = 1e-11;

  private GoldenSection() {}

  /**
   * Returns a place in a range where the function is least.
   *
   * @param function finite in the range; where it has several valleys, the deepest on a grid of 65
   *     places is searched
   * @param low left end
   * @param high right end, above {@code low}
   * @throws IllegalArgumentException if there is no range, or the function gives NaN
   */
  public static double minimize(DoubleUnaryOperator function, double low, double high) {
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException("GoldenSection: from " + low + " to " + high
          + " is no range; the left end must be less than the right one, both finite");
    }
    double step = (high - low) / GRID;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= GRID; i++) {
      double value = value(function, low + i * step);
      if (value < least) {
        least = value;
        best = i;
      }
    }
    return narrow(function, low + Math.max(0, best - 1) * step,
        low + Math.min(GRID, best + 1) * step, NARROW * (high - low));
  }

  // tag::golden-section[]
  private static double narrow(
      DoubleUnaryOperator f, double a, double d, double width) {
    double b = d - GOLDEN * (d - a);
    double c = a + GOLDEN * (d - a);
    double fb = value(f, b);
    double fc = value(f, c);
    while (d - a > width) {
      if (fb <= fc) {                 // the valley's floor is left of c
        d = c;
        c = b;
        fc = fb;
        b = d - GOLDEN * (d - a);
        fb = value(f, b);
      } else {
        a = b;
        b = c;
        fb = fc;
        c = a + GOLDEN * (d - a);
        fc = value(f, c);
      }
    }
    return (a + d) / 2;
  }
  // end::golden-section[]

  private static double value(DoubleUnaryOperator function, double x) {
    double value = function.applyAsDouble(x);
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("GoldenSection: the function is NaN at " + x
          + "; narrow the range to where it is defined");
    }
    return value;
  }
}
