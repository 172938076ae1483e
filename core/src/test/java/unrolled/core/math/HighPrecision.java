package unrolled.core.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Computes the exponential family to 34 digits with series, as a reference.
 *
 * <p>It shares neither method nor constants with the code under test: the argument is divided by
 * 2⁸, the series summed until its terms vanish, and the result squared eight times.
 */
final class HighPrecision {
  static final MathContext DIGITS = new MathContext(40);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int HALVINGS = 8;
  private static final BigDecimal SMALL =
      BigDecimal.ONE.divide(BigDecimal.valueOf(1 << HALVINGS));

  /** (0.36 / 2⁸)^14 / 15! is below 10⁻⁵¹; an argument up to 1 leaves 10⁻⁴⁵. */
  private static final int TERMS = 14;
  private static final BigDecimal[] ONE_OVER_FACTORIAL = new BigDecimal[TERMS + 1];
  private static final BigDecimal[] ONE_OVER_ODD = new BigDecimal[60];

  static {
    ONE_OVER_FACTORIAL[0] = BigDecimal.ONE;
    for (int n = 1; n <= TERMS; n++) {
      ONE_OVER_FACTORIAL[n] =
          ONE_OVER_FACTORIAL[n - 1].divide(BigDecimal.valueOf(n), DIGITS);
    }
    for (int n = 0; n < ONE_OVER_ODD.length; n++) {
      ONE_OVER_ODD[n] = BigDecimal.ONE.divide(BigDecimal.valueOf(2 * n + 1), DIGITS);
    }
  }

  /** ln 2 = 2·atanh(1/3). */
  static final BigDecimal LN2 =
      twiceAtanh(BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS));

  private HighPrecision() {}

  static BigDecimal exp(BigDecimal x) {
    int k = x.divide(LN2, DIGITS).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    BigDecimal r = x.subtract(LN2.multiply(BigDecimal.valueOf(k)), DIGITS);
    BigDecimal result = expm1Series(r).add(BigDecimal.ONE, DIGITS);
    return k >= 0 ? result.multiply(TWO.pow(k), DIGITS) : result.divide(TWO.pow(-k), DIGITS);
  }

  static BigDecimal expm1(BigDecimal x) {
    return x.abs().compareTo(BigDecimal.ONE) < 0
        ? expm1Series(x) : exp(x).subtract(BigDecimal.ONE, DIGITS);
  }

  static BigDecimal tanh(BigDecimal x) {
    BigDecimal m = expm1(x.multiply(TWO, DIGITS));
    return m.divide(m.add(TWO, DIGITS), DIGITS);
  }

  static BigDecimal sigmoid(BigDecimal x) {
    return BigDecimal.ONE.divide(exp(x.negate()).add(BigDecimal.ONE, DIGITS), DIGITS);
  }

  static BigDecimal log(BigDecimal x) {
    int k = Math.getExponent(x.doubleValue());
    BigDecimal m = k >= 0 ? x.divide(TWO.pow(k), DIGITS) : x.multiply(TWO.pow(-k), DIGITS);
    if (m.doubleValue() > 1.5) {
      m = m.divide(TWO, DIGITS);
      k++;
    }
    BigDecimal s = m.subtract(BigDecimal.ONE, DIGITS).divide(m.add(BigDecimal.ONE, DIGITS), DIGITS);
    return twiceAtanh(s).add(LN2.multiply(BigDecimal.valueOf(k)), DIGITS);
  }

  static BigDecimal log1p(BigDecimal x) {
    return x.abs().compareTo(new BigDecimal("0.25")) < 0
        ? twiceAtanh(x.divide(x.add(TWO, DIGITS), DIGITS)) : log(x.add(BigDecimal.ONE, DIGITS));
  }

  /** Sums {@code x + x²/2! + … } for x / 2⁸, then squares (1 + m) eight times. */
  private static BigDecimal expm1Series(BigDecimal x) {
    BigDecimal small = x.multiply(SMALL, DIGITS);
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = TERMS; n > 0; n--) {
      sum = sum.add(ONE_OVER_FACTORIAL[n], DIGITS).multiply(small, DIGITS);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.multiply(sum.add(TWO, DIGITS), DIGITS); // (1 + m)² − 1
    }
    return sum;
  }

  /** Sums {@code 2·(s + s³/3 + s⁵/5 + …)} until the powers vanish; |s| is at most 1/3. */
  private static BigDecimal twiceAtanh(BigDecimal s) {
    BigDecimal square = s.multiply(s, DIGITS);
    BigDecimal power = s;
    BigDecimal sum = s;
    for (int n = 1; n < ONE_OVER_ODD.length && power.signum() != 0
        && power.precision() - power.scale() > s.precision() - s.scale() - 42; n++) {
      power = power.multiply(square, DIGITS);
      sum = sum.add(power.multiply(ONE_OVER_ODD[n], DIGITS), DIGITS);
    }
    return sum.multiply(TWO, DIGITS);
  }
}
