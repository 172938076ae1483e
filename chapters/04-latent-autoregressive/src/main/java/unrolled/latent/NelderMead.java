package unrolled.latent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Walks a simplex of n + 1 points downhill, without slopes.
 *
 * <p>The worst point is mirrored at the middle of the others; success stretches the move, failure
 * shortens it, and if nothing helps all points draw closer to the best. J. A. Nelder, R. Mead, "A
 * simplex method for function minimization", Computer Journal 7, 1965. It is made for few
 * variables and gives no proof of a minimum.
 */
public final class NelderMead {

  private static final int MOST_ROUNDS = 5000;
  /** Rounds stop where the values at the corners agree to this, absolute and relative. */
  private static final double FLAT = 1e-12;

  private record Corner(double[] place, double value) {}

  private final ToDoubleFunction<double[]> function;
  private final Corner[] corners;

  private NelderMead(ToDoubleFunction<double[]> function, double[] start, double[] steps) {
    this.function = function;
    corners = new Corner[start.length + 1];
    corners[0] = corner(start.clone());
    for (int i = 0; i < start.length; i++) {
      double[] place = start.clone();
      place[i] += steps[i];
      corners[i + 1] = corner(place);
    }
  }

  /**
   * Returns the lowest place found.
   *
   * @param function finite at the start; +∞ marks places that are not allowed
   * @param start n numbers
   * @param steps the first simplex's edges along each axis, n numbers, none 0
   * @throws IllegalArgumentException if the lengths differ or the start is not allowed
   */
  public static double[] minimize(
      ToDoubleFunction<double[]> function, double[] start, double[] steps) {
    if (start.length == 0 || steps.length != start.length) {
      throw new IllegalArgumentException("NelderMead: " + start.length + " variables and "
          + steps.length + " steps; give one step for each variable, and at least one");
    }
    NelderMead search = new NelderMead(function, start, steps);
    if (!Double.isFinite(search.corners[0].value())) {
      throw new IllegalArgumentException("NelderMead: the function is "
          + search.corners[0].value() + " at the start; begin where it is finite");
    }
    return search.run();
  }

  private double[] run() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
      double best = corners[0].value();
      if (corners[corners.length - 1].value() - best <= FLAT * (1 + Math.abs(best))) {
        break;
      }
      move();
    }
    return corners[0].place();
  }

  private void move() {
    int worst = corners.length - 1;
    Corner mirrored = along(-1);
    if (mirrored.value() < corners[0].value()) {
      Corner stretched = along(-2);
      corners[worst] = stretched.value() < mirrored.value() ? stretched : mirrored;
    } else if (mirrored.value() < corners[worst - 1].value()) {
      corners[worst] = mirrored;
    } else {
      Corner shortened = along(mirrored.value() < corners[worst].value() ? -0.5 : 0.5);
      if (shortened.value() < Math.min(mirrored.value(), corners[worst].value())) {
        corners[worst] = shortened;
      } else {
        shrink();
      }
    }
  }

  /** Returns the place on the line from the middle of all others (0) to the worst corner (1). */
  private Corner along(double share) {
    int worst = corners.length - 1;
    double[] place = new double[worst];
    for (int i = 0; i < worst; i++) {
      double middle = 0;
      for (int c = 0; c < worst; c++) {
        middle += corners[c].place()[i] / worst;
      }
      place[i] = middle + share * (corners[worst].place()[i] - middle);
    }
    return corner(place);
  }

  private void shrink() {
    double[] best = corners[0].place();
    for (int c = 1; c < corners.length; c++) {
      double[] place = corners[c].place();
      double[] closer = new double[place.length];
      Arrays.setAll(closer, i -> (best[i] + place[i]) / 2);
      corners[c] = corner(closer);
    }
  }

  private Corner corner(double[] place) {
    double value = function.applyAsDouble(place);
    return new Corner(place, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
  }
}
