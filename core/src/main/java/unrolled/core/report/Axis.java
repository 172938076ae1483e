package unrolled.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis: its span and the places and labels of its ticks.
 *
 * @param min value at the start
 * @param max value at the end, above {@code min}
 * @param log whether distances are ratios
 * @param ticks from small to large, all within the span
 */
record Axis(double min, double max, boolean log, List<Tick> ticks) {

  /** A labeled place on an axis. */
  record Tick(double value, String label) {
  }

  /** Returns a value's place before scaling: itself, or its decimal logarithm. */
  double at(double value) {
    return log ? StrictMath.log10(value) : value;
  }

  /** Returns a value's place as a share of the span. */
  double share(double value) {
    return (at(value) - at(min)) / (at(max) - at(min));
  }

  /**
   * Returns an axis that covers values.
   *
   * @param count about how many ticks there is room for, at least 2
   * @param rounded whether the span grows to the next ticks
   */
  static Axis covering(double low, double high, boolean log, int count, boolean rounded) {
    if (log) {
      return logarithmic(low, high, count, rounded);
    }
    double from = low;
    double to = high;
    if (from == to) {
      double pad = from == 0 ? 1 : Math.abs(from) / 2;
      from -= pad;
      to += pad;
    }
    BigDecimal step = step((to - from) / count);
    BigDecimal first = multiple(from, step, rounded ? RoundingMode.FLOOR : RoundingMode.CEILING);
    BigDecimal last = multiple(to, step, rounded ? RoundingMode.CEILING : RoundingMode.FLOOR);
    List<BigDecimal> places = new ArrayList<>();
    for (BigDecimal place = first; place.compareTo(last) <= 0; place = place.add(step)) {
      places.add(place);
    }
    return new Axis(rounded ? first.doubleValue() : from, rounded ? last.doubleValue() : to, false,
        labeled(places, Math.max(0, step.stripTrailingZeros().scale())));
  }

  /** Returns an axis from one integer to a greater one with a tick at each. */
  static Axis counting(int from, int to) {
    List<BigDecimal> places =
        IntStream.rangeClosed(from, to).mapToObj(BigDecimal::valueOf).toList();
    return new Axis(from, to, false, labeled(places, 0));
  }

  /** Returns the same axis with ticks at some integers only. */
  Axis withTicks(double... integers) {
    return new Axis(min, max, log, labeled(
        Arrays.stream(integers).mapToObj(x -> BigDecimal.valueOf((long) x)).toList(), 0));
  }

  /** Returns the largest of 1, 2 and 5 times a power of ten that is at least the raw step. */
  private static BigDecimal step(double raw) {
    int exponent = (int) StrictMath.floor(StrictMath.log10(raw));
    for (int power = exponent; ; power++) {
      for (int digit : new int[] {1, 2, 5}) {
        BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        if (step.doubleValue() >= raw * (1 - 1e-9)) {
          return step;
        }
      }
    }
  }

  private static BigDecimal multiple(double value, BigDecimal step, RoundingMode mode) {
    // a value that misses a tick by rounding error only counts as on it
    BigDecimal ratio = new BigDecimal(value).divide(step, 9, RoundingMode.HALF_EVEN);
    return ratio.setScale(0, mode).multiply(step);
  }

  private static List<Tick> labeled(List<BigDecimal> places, int decimals) {
    // four digits carry no comma (years!), unless a longer neighbor does
    boolean commas = places.stream()
        .anyMatch(place -> place.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0);
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal place : places) {
      ticks.add(new Tick(place.doubleValue(), label(place.setScale(decimals), commas)));
    }
    return List.copyOf(ticks);
  }

  private static String label(BigDecimal place, boolean commas) {
    String digits = place.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder label = new StringBuilder(digits);
    for (int i = point - 3; commas && i > 0; i -= 3) {
      label.insert(i, ',');
    }
    return (place.signum() < 0 ? "\u2212" : "") + label;
  }

  private static Axis logarithmic(double low, double high, int count, boolean rounded) {
    double min = rounded ? roundDown(low) : low;
    double max = rounded ? roundUp(high) : high;
    if (min == max) {
      max = 10 * min;
    }
    int first = (int) StrictMath.floor(StrictMath.log10(min) + 1e-9);
    int last = (int) StrictMath.ceil(StrictMath.log10(max) - 1e-9);
    double decades = StrictMath.log10(max / min);
    boolean plain = StrictMath.log10(min) > -4.5 && StrictMath.log10(max) < 6.5;
    int[] digits = 3 * decades <= count + 1 ? new int[] {1, 2, 5}
        : plain && 2 * decades <= count + 1 ? new int[] {1, 3} : new int[] {1};
    int every = Math.max(1, (int) StrictMath.ceil(decades / (count + 1)));
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent += every) {
      for (int digit : digits) {
        double value = power(exponent, digit);
        if (value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9)) {
          ticks.add(new Tick(value, logLabel(exponent, digit, plain, max >= 10_000)));
        }
      }
    }
    return new Axis(min, max, true, List.copyOf(ticks));
  }

  /** Returns the greatest of 1, 2 and 5 times a power of ten that is not above a value. */
  private static double roundDown(double value) {
    int exponent = (int) StrictMath.floor(StrictMath.log10(value) + 1e-9);
    double unit = power(exponent, 1);
    return power(exponent, value >= 5 * unit ? 5 : value >= 2 * unit ? 2 : 1);
  }

  private static double roundUp(double value) {
    double below = roundDown(value);
    return value <= below * (1 + 1e-9) ? below : roundDown(2.6 * below);
  }

  private static double power(int exponent, int digit) {
    return BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent).doubleValue();
  }

  private static String logLabel(int exponent, int digit, boolean plain, boolean commas) {
    if (plain || exponent == 0 || exponent == 1) {
      BigDecimal place = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
      return label(place.setScale(Math.max(0, -exponent)), commas);
    }
    String digits = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    StringBuilder label = new StringBuilder(digit == 1 ? "10" : digit + "\u00d710");
    for (char c : Integer.toString(exponent).toCharArray()) {
      label.append(c == '-' ? '\u207b' : digits.charAt(c - '0'));
    }
    return label.toString();
  }
}
