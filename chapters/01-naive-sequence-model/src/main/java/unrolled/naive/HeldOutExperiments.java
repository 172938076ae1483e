package unrolled.naive;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Metrics;

/** Shows what a test says that holds out years drawn at random instead of the last ones. */
public final class HeldOutExperiments {

  private static final double[] RECORD = RealSeries.sunspots().between(1700, 1979).values();

  private HeldOutExperiments() {}

  /**
   * Returns the average relative variance of filling in held-out years of 1700 to 1979, each as
   * the mean of the nearest known year before it and the nearest known year after it, as far as
   * there are such.
   *
   * @param known for each year whether the model may look at it
   */
  public static double fillInArv(boolean[] known) {
    return arv(known, t -> fillIn(RECORD, known, t));
  }

  /**
   * Returns the same for repeating the nearest known year before.
   *
   * @param known for each year whether the model may look at it
   */
  public static double carryForwardArv(boolean[] known) {
    return arv(known, t -> RECORD[lastKnown(known, t)]);
  }

  /**
   * Returns the same for saying the mean of the known years.
   *
   * @param known for each year whether the model may look at it
   */
  public static double meanArv(boolean[] known) {
    double mean = IntStream.range(0, known.length).filter(t -> known[t])
        .mapToDouble(t -> RECORD[t]).average().getAsDouble();
    return arv(known, t -> mean);
  }

  private static double arv(boolean[] known, IntToDoubleFunction model) {
    double squares = 0;
    int count = 0;
    for (int t = 0; t < RECORD.length; t++) {
      if (!known[t]) {
        double error = model.applyAsDouble(t) - RECORD[t];
        squares += error * error;
        count++;
      }
    }
    return Metrics.averageRelativeVariance(squares / count, SunspotPeriod.referenceVariance());
  }

  /** Holds out the last {@code count} of 280 years. */
  public static boolean[] lastYearsOut(int count) {
    boolean[] known = new boolean[280];
    Arrays.fill(known, 0, known.length - count, true);
    return known;
  }

  /** Holds out {@code count} of 280 years at random, but never the first. */
  public static boolean[] randomYearsOut(int count, long seed) {
    boolean[] known = new boolean[280];
    Arrays.fill(known, true);
    SeededRandom random = new SeededRandom(seed);
    for (int out = 0; out < count;) {
      int year = 1 + random.nextInt(known.length - 1);
      if (known[year]) {
        known[year] = false;
        out++;
      }
    }
    return known;
  }

  /**
   * Returns the mean squared error of a "forecast" that is the mean of three values, of which the
   * one to be forecast is the middle.
   *
   * @param values a series
   * @param from first index to score, at least 1
   * @param to last index to score, at most two before the end
   */
  public static double smoothedAroundError(double[] values, int from, int to) {
    double sum = 0;
    for (int t = from; t <= to; t++) {
      double error = (values[t - 1] + values[t] + values[t + 1]) / 3 - values[t];
      sum += error * error;
    }
    return sum / (to - from + 1);
  }

  private static int lastKnown(boolean[] known, int t) {
    int before = t;
    while (!known[before]) {
      before--;
    }
    return before;
  }

  // tag::fill-in[]
  static double fillIn(double[] values, boolean[] known, int t) {
    double before = values[lastKnown(known, t)];
    for (int after = t; after < known.length; after++) {
      if (known[after]) {
        return (before + values[after]) / 2;
      }
    }
    return before;
  }
  // end::fill-in[]
}
