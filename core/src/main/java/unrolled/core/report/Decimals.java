package unrolled.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Formats numbers with a fixed number of decimals, the same on every machine. */
final class Decimals {

  private Decimals() {
  }

  /**
   * Formats a number; halves of its exact binary value round away from zero, and none is "-0".
   *
   * @param value finite
   * @param decimals digits after the point, from 0
   */
  static String fixed(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
  }
}
