package unrolled.core.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

import unrolled.core.math.Vectors;

/**
 * Holds real numbers observed at equal steps of time, such as one a year, oldest first.
 *
 * <p>Values are finite and there is no gap: a series that lacks a value can't be built. Instances
 * never change.
 */
public final class TimeSeries {

  private final String name;
  private final String unit;
  private final int firstYear;
  private final int perYear;
  private final double[] values;

  /**
   * Creates a series.
   *
   * @param name what was observed, for titles and messages
   * @param unit the unit of the values, for axes
   * @param firstYear the year of the first value, which is that year's first observation
   * @param perYear observations a year, at least 1 (12 for months)
   * @param values the observations, oldest first, at least one, all finite; copied
   * @throws IllegalArgumentException if a value is missing or not finite, or perYear is below 1
   */
  public TimeSeries(String name, String unit, int firstYear, int perYear, double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException(name + ": a series needs at least one value");
    }
    if (perYear < 1) {
      throw new IllegalArgumentException(
          name + ": observations a year must be at least 1, not " + perYear);
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(name + ": value " + i + " is " + values[i]
            + "; fill or cut the gap before you build the series");
      }
    }
    this.name = name;
    this.unit = unit;
    this.firstYear = firstYear;
    this.perYear = perYear;
    this.values = values.clone();
  }

  /** Returns what was observed. */
  public String name() {
    return name;
  }

  /** Returns the unit of the values. */
  public String unit() {
    return unit;
  }

  /** Returns the number of observations. */
  public int size() {
    return values.length;
  }

  /** Returns the number of observations a year. */
  public int perYear() {
    return perYear;
  }

  /** Returns the year of the first observation. */
  public int firstYear() {
    return firstYear;
  }

  /** Returns the year of the last observation. */
  public int lastYear() {
    return firstYear + (values.length - 1) / perYear;
  }

  /**
   * Returns one observation.
   *
   * @param index steps since the first observation, from 0
   * @throws IndexOutOfBoundsException if there is no such observation
   */
  public double value(int index) {
    return values[index];
  }

  /** Returns a copy of all observations, oldest first. */
  public double[] values() {
    return values.clone();
  }

  /**
   * Returns the time of an observation in years; months count as twelfths.
   *
   * @param index steps since the first observation, from 0
   */
  public double time(int index) {
    return firstYear + (double) index / perYear;
  }

  /** Returns the times of all observations in years. */
  public double[] times() {
    double[] times = new double[values.length];
    Arrays.setAll(times, this::time);
    return times;
  }

  /**
   * Returns the position of a year's first observation.
   *
   * @param year a year that the series covers
   * @throws IllegalArgumentException if the series does not cover the year
   */
  public int indexOf(int year) {
    if (year < firstYear || year > lastYear()) {
      throw new IllegalArgumentException(name + " covers " + firstYear + " to " + lastYear()
          + ", not " + year);
    }
    return (year - firstYear) * perYear;
  }

  /**
   * Returns the observations of some years.
   *
   * @param from the first year
   * @param to the last year, included
   * @throws IllegalArgumentException if the series does not cover both, or they are out of order
   */
  public TimeSeries between(int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException(
          name + ": the first year, " + from + ", comes after the last, " + to);
    }
    int end = Math.min(values.length, indexOf(to) + perYear);
    return new TimeSeries(name, unit, from, perYear,
        Arrays.copyOfRange(values, indexOf(from), end));
  }

  /**
   * Applies a function to every value, for example a logarithm before and its inverse after.
   *
   * @param newUnit the unit of the results
   * @param function applied to each value; must give finite results
   * @throws IllegalArgumentException if a result is not finite
   */
  public TimeSeries map(String newUnit, DoubleUnaryOperator function) {
    return new TimeSeries(name, newUnit, firstYear, perYear,
        Arrays.stream(values).map(function).toArray());
  }

  /** Returns the mean of the values, in their unit. */
  public double mean() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Returns whether all values are equal, which no rounding of a mean can hide. */
  public boolean isConstant() {
    return Vectors.allEqual(values);
  }

  /**
   * Returns the mean squared deviation from the mean (divided by n, not n − 1), in the squared
   * unit; exactly 0 where all values are equal.
   */
  public double variance() {
    if (isConstant()) {
      return 0; // the mean of ten times 0.1 is not 0.1
    }
    double mean = mean();
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / values.length;
  }

  /** Returns name, years, count and unit on one line. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s, %d to %d, %d values (%s)",
        name, firstYear, lastYear(), values.length, unit);
  }
}
