package unrolled.bptt;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes very small and very large numbers as the text quotes them. */
final class PowerOfTen {

  private PowerOfTen() {}

  /** Returns one digit times a power of ten as AsciiDoc, such as {@code 4·10^−8^}. */
  static String of(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(1));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return rounded.unscaledValue().toString().charAt(0) + "·10^"
        + (exponent < 0 ? "−" : "") + Math.abs(exponent) + "^";
  }
}
