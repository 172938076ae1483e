package unrolled.core.math;

/**
 * Computes the natural logarithm from exact operations only.
 *
 * <p>With {@code x = 2^k·(1 + f)} and 1 + f between √½ and √2, {@code log x = k·ln 2 + log(1 + f)}.
 * Setting {@code s = f / (2 + f)} gives {@code log(1 + f) = 2s + s·R}, where
 * {@code R = 2s²/3 + 2s⁴/5 + …}, a series in powers of s² ≤ 0.0295; eleven terms leave an error
 * below 10⁻¹⁸. Because {@code 2s = f − s·f}, and {@code s·f = h − s·h} with {@code h = f²/2}, the
 * exact f can stand alone and only small terms are rounded: {@code f − (h − s·(h + R))}.
 */
final class Logarithm {
  private static final double SQRT_TWO = 0x1.6a09e667f3bcdp0;

  private Logarithm() {}

  /**
   * Returns the natural logarithm of x.
   *
   * <p>Error below 1 ulp; −∞ at ±0, NaN below 0.
   */
  static double log(double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    int k = 0;
    if (x < Double.MIN_NORMAL) {
      x *= 0x1p54;
      k = -54;
    }
    long bits = Double.doubleToRawLongBits(x);
    k += (int) (bits >>> 52) - 1023;
    double m = Double.longBitsToDouble((bits & 0x000fffffffffffffL) | 0x3ff0000000000000L);
    if (m > SQRT_TWO) {
      m /= 2;
      k++;
    }
    double f = m - 1;
    double s = f / (2 + f);
    double h = f * f / 2;
    double small = s * (h + series(s * s)) + k * Exponential.LN2_LOW;
    return k * Exponential.LN2_HIGH + (f - (h - small));
  }

  /**
   * Returns {@code log(1 + x)}.
   *
   * <p>Error below 2 ulp; −∞ at −1, NaN below −1.
   */
  static double log1p(double x) {
    double u = 1 + x;
    if (u == 1) {
      return x;
    }
    if (!(x > -1 && x < 0x1p53)) {
      return log(u);
    }
    double lost = x < 1 ? x - (u - 1) : 1 - (u - x); // what the rounding of u took away
    return log(u) + lost / u;
  }

  /** Returns {@code 2z/3 + 2z²/5 + … + 2z¹¹/23}. */
  private static double series(double z) {
    double z2 = z * z;
    double z4 = z2 * z2;
    double first = (2.0 / 3 + z * (2.0 / 5)) + z2 * (2.0 / 7 + z * (2.0 / 9));
    double second = (2.0 / 11 + z * (2.0 / 13)) + z2 * (2.0 / 15 + z * (2.0 / 17));
    double third = (2.0 / 19 + z * (2.0 / 21)) + z2 * (2.0 / 23);
    return z * (first + z4 * (second + z4 * third));
  }
}
