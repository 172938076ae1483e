package unrolled.bptt;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes very small and very large numbers as the text quotes them. */
final class PowerOfTen {

  private PowerOfTen() {}

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Returns one digit times a power of ten, such as {@code 4·10⁻⁸}. */
  static String of(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(1));
    int exponent = rounded.precision() - rounded.scale() - 1;
    StringBuilder text = new StringBuilder().append(rounded.unscaledValue().toString().charAt(0))
        .append("·10").append(exponent < 0 ? "⁻" : "");
    for (char digit : String.valueOf(Math.abs(exponent)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }
}
