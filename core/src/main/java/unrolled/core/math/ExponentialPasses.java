package unrolled.core.math;

/**
 * Computes {@link Exponential}'s functions for whole matrices, given as arrays of rows.
 *
 * <p>The just-in-time compiler turns a loop into vector instructions if its body is small and the
 * loop long. So the values of one or several rows are gathered into a stretch that stays in the
 * first-level cache, and the formula of the scalar form, operation for operation, is cut into short
 * loops over the stretch. Three loops stay scalar: making 2^k from its bits, and the last of
 * {@code exp} and {@code tanh}.
 */
final class ExponentialPasses {
  /** The functions computed this way. */
  enum Function { EXP, TANH, SIGMOID }

  private static final int STRETCH = 256;

  private final Function function;
  private final double[] x; // the arguments, later what rounding r lost
  private final double[] t = new double[STRETCH];
  private final double[] r = new double[STRETCH];
  private final double[] p = new double[STRETCH];

  ExponentialPasses(Function function) {
    this.function = function;
    this.x = new double[STRETCH];
  }

  /** Writes f(x) for each x of {@code source} to {@code target}, which may be the same. */
  void apply(double[][] source, double[][] target) {
    int columns = source[0].length;
    long values = (long) source.length * columns;
    for (long start = 0; start < values; start += STRETCH) {
      int n = (int) Math.min(STRETCH, values - start);
      for (int at = 0; at < n; ) {
        int column = (int) ((start + at) % columns);
        int length = Math.min(n - at, columns - column);
        System.arraycopy(source[(int) ((start + at) / columns)], column, x, at, length);
        at += length;
      }
      compute(n);
      for (int at = 0; at < n; ) {
        int row = (int) ((start + at) / columns);
        int column = (int) ((start + at) % columns);
        int length = Math.min(n - at, columns - column);
        write(source[row], target[row], column, at, length);
        at += length;
      }
    }
  }

  /** Sets the first n of p to f of the first n of x, but for what {@code write} has to mend. */
  private void compute(int n) {
    switch (function) {
      case EXP -> {
        reducedExpm1(n);
        powers(t, n);
        exponentials(p, t, n);
      }
      case TANH -> {
        doubleNegative(x, n);
        reducedExpm1(n);
        powers(t, n);
        hyperbolicTangents(p, t, n);
      }
      case SIGMOID -> {
        negative(x, n);
        reducedExpm1(n);
        powers(t, n);
        sigmoids(p, t, n);
      }
    }
  }

  private void write(double[] source, double[] target, int column, int at, int length) {
    switch (function) {
      case EXP -> {
        for (int i = 0; i < length; i++) {
          double x = source[column + i];
          target[column + i] = Math.abs(x) < Exponential.NORMAL ? p[at + i] : Exponential.exp(x);
        }
      }
      case TANH -> {
        for (int i = 0; i < length; i++) {
          target[column + i] = Math.copySign(p[at + i], source[column + i]);
        }
      }
      case SIGMOID -> System.arraycopy(p, at, target, column, length);
    }
  }

  /** Sets t to {@code k + ROUNDER} and p to {@code e^r − 1}; x is used up. */
  private void reducedExpm1(int n) {
    reduce(x, t, r, n);
    fourTerms(p, r, n);
    addFourTerms(p, r, n, Exponential.C6, Exponential.C7, Exponential.C8, Exponential.C9);
    addFourTerms(p, r, n, Exponential.C2, Exponential.C3, Exponential.C4, Exponential.C5);
    twoTerms(p, r, x, n);
  }

  private static void doubleNegative(double[] x, int n) {
    for (int i = 0; i < n; i++) {
      x[i] = -2 * Math.min(Math.abs(x[i]), Exponential.TANH_IS_ONE);
    }
  }

  private static void negative(double[] x, int n) {
    double bound = Exponential.SIGMOID_IS_FLAT;
    for (int i = 0; i < n; i++) {
      x[i] = Math.max(-Exponential.NORMAL, Math.min(bound, -x[i]));
    }
  }

  private static void reduce(double[] x, double[] t, double[] r, int n) {
    for (int i = 0; i < n; i++) {
      double shifted = x[i] * Exponential.ONE_OVER_LN2 + Exponential.ROUNDER;
      double k = shifted - Exponential.ROUNDER;
      double high = x[i] - k * Exponential.LN2_HIGH;
      double low = k * Exponential.LN2_LOW;
      double rest = high - low;
      t[i] = shifted;
      r[i] = rest;
      x[i] = (high - rest) - low;
    }
  }

  private static void fourTerms(double[] p, double[] r, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = (Exponential.C10 + r[i] * Exponential.C11)
          + r[i] * r[i] * (Exponential.C12 + r[i] * Exponential.C13);
    }
  }

  /** Sets {@code p = c0 + c1·r + c2·r² + c3·r³ + p·r⁴}. */
  private static void addFourTerms(
      double[] p, double[] r, int n, double c0, double c1, double c2, double c3) {
    for (int i = 0; i < n; i++) {
      double r2 = r[i] * r[i];
      p[i] = ((c0 + r[i] * c1) + r2 * (c2 + r[i] * c3)) + r2 * r2 * p[i];
    }
  }

  private static void twoTerms(double[] p, double[] r, double[] lost, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = r[i] + (lost[i] + r[i] * r[i] * p[i]);
    }
  }

  private static void powers(double[] t, int n) {
    for (int i = 0; i < n; i++) {
      t[i] = Exponential.shiftedPower(t[i]);
    }
  }

  private static void exponentials(double[] p, double[] power, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = (1 + p[i]) * power[i];
    }
  }

  private static void hyperbolicTangents(double[] p, double[] power, int n) {
    for (int i = 0; i < n; i++) {
      double m = power[i] * p[i] + (power[i] - 1);
      p[i] = m / (m + 2);
    }
  }

  private static void sigmoids(double[] p, double[] power, int n) {
    for (int i = 0; i < n; i++) {
      p[i] = 1 / (1 + (1 + p[i]) * power[i]);
    }
  }
}
