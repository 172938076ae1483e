package unrolled.core.math;

import java.util.function.DoubleUnaryOperator;

/** Computes the exponential and its kin with the same bits on every Java virtual machine. */
public final class Exponential {
  private Exponential() {}

  /** Returns {@code e^x}. */
  public static double exp(double x) {
    return StrictMath.exp(x);
  }

  /** Returns {@code e^x − 1}, exact also where x is close to 0. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  /** Returns the natural logarithm of x. */
  public static double log(double x) {
    return StrictMath.log(x);
  }

  /** Returns {@code log(1 + x)}, exact also where x is close to 0. */
  public static double log1p(double x) {
    return StrictMath.log1p(x);
  }

  /** Returns the hyperbolic tangent of x. */
  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  /** Returns the logistic function {@code 1 / (1 + e^−x)}. */
  public static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  /** Writes {@code e^x} for each x of {@code source} to {@code target}, which may be the same. */
  public static void exp(double[] source, double[] target) {
    each(source, target, Exponential::exp);
  }

  /** Writes {@code tanh(x)} for each x of {@code source} to {@code target}, may be the same. */
  public static void tanh(double[] source, double[] target) {
    each(source, target, Exponential::tanh);
  }

  /** Writes {@code sigmoid(x)} for each x of {@code source} to {@code target}, may be the same. */
  public static void sigmoid(double[] source, double[] target) {
    each(source, target, Exponential::sigmoid);
  }

  private static void each(double[] source, double[] target, DoubleUnaryOperator f) {
    Shapes.requireLength("Exponential", source, target);
    for (int i = 0; i < source.length; i++) {
      target[i] = f.applyAsDouble(source[i]);
    }
  }
}
