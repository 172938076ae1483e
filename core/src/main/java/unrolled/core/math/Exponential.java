package unrolled.core.math;

import unrolled.core.math.ExponentialPasses.Function;

/**
 * Computes the exponential and its kin with the same bits on every Java virtual machine.
 *
 * <p>{@code Math.exp} may differ in the last bit between two machines, and training makes such a
 * bit grow. This class uses only operations whose result the language fixes: {@code + - * /},
 * comparisons, and reading and writing the bits of a double. It is also faster than
 * {@code StrictMath}, because the forms for whole arrays run through vector instructions. The
 * scalar and the array form of a function return equal bits.
 *
 * <p>With k the whole number nearest to {@code x / ln 2} and {@code r = x − k·ln 2}, so that
 * |r| ≤ 0.3466, {@code e^x = 2^k·e^r}. The power of two is exact; e^r is its Taylor polynomial of
 * degree 13, whose first omitted term is below 5·10⁻¹⁸. ln 2 is split into two doubles, the first so
 * short that {@code k·LN2_HIGH} is exact (W. J. Cody, W. Waite, <i>Software Manual for the
 * Elementary Functions</i>, 1980).
 *
 * <p>The error bounds of the methods are asserted on dense samples against a reference of 34
 * digits; one ulp is the distance between neighboring doubles at the exact result.
 */
public final class Exponential {
  /** ln 2 rounded down to 32 bits, and the rest of it; tests derive both from the series. */
  static final double LN2_HIGH = 0x1.62e42feep-1;
  static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  static final double ONE_OVER_LN2 = 0x1.71547652b82fep0;

  /** Added to a number below 2⁵¹ it leaves no room for a fraction: the sum is rounded to whole. */
  static final double ROUNDER = 0x1.8p52;

  /** Coefficients 1 / n! of r^n for n = 2 … 13, each correctly rounded. */
  static final double C2 = 1.0 / 2;
  static final double C3 = 1.0 / 6;
  static final double C4 = 1.0 / 24;
  static final double C5 = 1.0 / 120;
  static final double C6 = 1.0 / 720;
  static final double C7 = 1.0 / 5_040;
  static final double C8 = 1.0 / 40_320;
  static final double C9 = 1.0 / 362_880;
  static final double C10 = 1.0 / 3_628_800;
  static final double C11 = 1.0 / 39_916_800;
  static final double C12 = 1.0 / 479_001_600;
  static final double C13 = 1.0 / 6_227_020_800.0;

  /** From here tanh(x) is closer to 1 than to any other double. */
  static final double TANH_IS_ONE = 22;

  /** From here sigmoid(−x) is below 10⁻³⁰⁸ and sigmoid(x) closest to 1. */
  static final double SIGMOID_IS_FLAT = 709.5;

  /** Within ± this number {@code 2^k} and {@code e^x} are normal doubles. */
  static final double NORMAL = 708;

  /** With fewer values than this, vector instructions gain less than setting them up costs. */
  private static final int WORTH_PASSES = 256;

  private Exponential() {}

  /**
   * Returns {@code e^x}.
   *
   * <p>Error below 1 ulp; +∞ from 709.7828, subnormal below −708.4, 0 below −745.14.
   */
  public static double exp(double x) {
    if (!(Math.abs(x) < NORMAL)) {
      return extremeExp(x);
    }
    double t = x * ONE_OVER_LN2 + ROUNDER;
    return (1 + reducedExpm1(x, t)) * shiftedPower(t);
  }

  /**
   * Returns {@code e^x − 1}, exact also where x is close to 0.
   *
   * <p>Error below 2 ulp.
   */
  public static double expm1(double x) {
    if (!(x < 38)) {
      return exp(x); // the 1 is less than half an ulp
    }
    if (x < -38) {
      return -1;
    }
    double t = x * ONE_OVER_LN2 + ROUNDER;
    double p = reducedExpm1(x, t);
    double power = shiftedPower(t);
    return x == 0 ? x : power * p + (power - 1); // −0 keeps its sign
  }

  /**
   * Returns the hyperbolic tangent {@code (e^x − e^−x) / (e^x + e^−x)}.
   *
   * <p>Computed as {@code −m / (m + 2)} with {@code m = e^(−2|x|) − 1}, and the sign of x. Error
   * below 3 ulp; exactly odd; never beyond ±1.
   */
  public static double tanh(double x) {
    if (!(Math.abs(x) < TANH_IS_ONE)) {
      return Double.isNaN(x) ? x : Math.copySign(1, x);
    }
    double y = -2 * Math.abs(x);
    double t = y * ONE_OVER_LN2 + ROUNDER;
    double p = reducedExpm1(y, t);
    double power = shiftedPower(t);
    double m = power * p + (power - 1);
    return Math.copySign(m / (m + 2), x);
  }

  /**
   * Returns the logistic function {@code σ(x) = 1 / (1 + e^−x)}.
   *
   * <p>Error below 3 ulp; 0 below −709.44, where the exact value is less than 10⁻³⁰⁸.
   */
  public static double sigmoid(double x) {
    if (!(Math.abs(x) < SIGMOID_IS_FLAT)) {
      return Double.isNaN(x) ? x : x < 0 ? 0 : 1;
    }
    double t = -x * ONE_OVER_LN2 + ROUNDER;
    return 1 / (1 + (1 + reducedExpm1(-x, t)) * shiftedPower(t));
  }

  /** Writes {@code e^x} for each x of {@code source} to {@code target}, which may be the same. */
  public static void exp(double[] source, double[] target) {
    Shapes.requireLength("exp", source, target);
    apply(Function.EXP, new double[][] {source}, new double[][] {target});
  }

  /** Writes {@code e^x} for each x of {@code source} to {@code target}, which may be the same. */
  public static void exp(Matrix source, Matrix target) {
    Shapes.requireSame("exp", source, target);
    apply(Function.EXP, source.rows, target.rows);
  }

  /** Writes {@code tanh(x)} for each x of {@code source} to {@code target}, which may be the same. */
  public static void tanh(double[] source, double[] target) {
    Shapes.requireLength("tanh", source, target);
    apply(Function.TANH, new double[][] {source}, new double[][] {target});
  }

  /** Writes {@code tanh(x)} for each x of {@code source} to {@code target}, which may be the same. */
  public static void tanh(Matrix source, Matrix target) {
    Shapes.requireSame("tanh", source, target);
    apply(Function.TANH, source.rows, target.rows);
  }

  /** Writes {@code σ(x)} for each x of {@code source} to {@code target}, which may be the same. */
  public static void sigmoid(double[] source, double[] target) {
    Shapes.requireLength("sigmoid", source, target);
    apply(Function.SIGMOID, new double[][] {source}, new double[][] {target});
  }

  /** Writes {@code σ(x)} for each x of {@code source} to {@code target}, which may be the same. */
  public static void sigmoid(Matrix source, Matrix target) {
    Shapes.requireSame("sigmoid", source, target);
    apply(Function.SIGMOID, source.rows, target.rows);
  }

  /** Returns the natural logarithm of x; see {@link Logarithm#log}. */
  public static double log(double x) {
    return Logarithm.log(x);
  }

  /** Returns {@code log(1 + x)}, exact also where x is close to 0; see {@link Logarithm#log1p}. */
  public static double log1p(double x) {
    return Logarithm.log1p(x);
  }

  private static void apply(Function function, double[][] source, double[][] target) {
    if (source.length * (long) source[0].length >= WORTH_PASSES) {
      new ExponentialPasses(function).apply(source, target);
      return;
    }
    for (int r = 0; r < source.length; r++) {
      for (int c = 0; c < source[r].length; c++) {
        target[r][c] = switch (function) {
          case EXP -> exp(source[r][c]);
          case TANH -> tanh(source[r][c]);
          case SIGMOID -> sigmoid(source[r][c]);
        };
      }
    }
  }

  /** Returns {@code e^r − 1} for {@code r = x − k·ln 2}, where t is {@code k + ROUNDER}. */
  private static double reducedExpm1(double x, double t) {
    double k = t - ROUNDER;
    double high = x - k * LN2_HIGH; // exact
    double low = k * LN2_LOW;
    double r = high - low;
    double lost = (high - r) - low; // what the rounding of r took away
    double r2 = r * r;
    double r4 = r2 * r2;
    double p = (C10 + r * C11) + r2 * (C12 + r * C13);
    p = ((C6 + r * C7) + r2 * (C8 + r * C9)) + r4 * p;
    p = ((C2 + r * C3) + r2 * (C4 + r * C5)) + r4 * p;
    return r + (lost + r2 * p);
  }

  /** Returns 2^k where t is {@code k + ROUNDER}, −1022 ≤ k ≤ 1023; +∞ for k = 1024. */
  static double shiftedPower(double t) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(t) + 1023) << 52);
  }

  /** Returns e^x where 2^k or the result may leave the range of normal doubles; NaN for NaN. */
  private static double extremeExp(double x) {
    double y = Math.max(-746, Math.min(710, x));
    double t = y * ONE_OVER_LN2 + ROUNDER;
    int k = (int) Double.doubleToRawLongBits(t); // the low bits of t are k, negative or not
    int half = k >> 1;
    return (1 + reducedExpm1(y, t)) * powerOfTwo(half) * powerOfTwo(k - half);
  }

  private static double powerOfTwo(int k) {
    return Double.longBitsToDouble((long) (k + 1023) << 52);
  }
}
