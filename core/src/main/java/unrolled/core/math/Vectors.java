package unrolled.core.math;

/**
 * Computes with arrays of doubles as vectors.
 *
 * <p>Both arrays of an operation have one length; a mismatch raises an
 * {@link IllegalArgumentException} that names the operation and both lengths.
 */
public final class Vectors {
  private Vectors() {}

  /**
   * Returns the inner product {@code Σ x[i]·y[i]}.
   *
   * <p>Four partial sums, of the indices 0, 4, 8, …, of 1, 5, 9, … and so on, are added as
   * {@code (s0 + s1) + (s2 + s3)}; the last one to three products follow one by one.
   *
   * @param x (n)
   * @param y (n)
   */
  public static double dot(double[] x, double[] y) {
    Shapes.requireLength("dot", x, y);
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < x.length; i += 4) {
      s0 += x[i] * y[i];
      s1 += x[i + 1] * y[i + 1];
      s2 += x[i + 2] * y[i + 2];
      s3 += x[i + 3] * y[i + 3];
    }
    double sum = (s0 + s1) + (s2 + s3);
    for (; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  /** Returns the sum of the values of x, added from left to right. */
  public static double sum(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum;
  }

  /** Returns whether the values of x are all equal, as those of an empty or a single one are. */
  public static boolean allEqual(double[] x) {
    for (double value : x) {
      if (value != x[0]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds x to y: {@code y += x}.
   *
   * @param y (n), changed
   * @param x (n)
   */
  public static void add(double[] y, double[] x) {
    Shapes.requireLength("add", y, x);
    for (int i = 0; i < y.length; i++) {
      y[i] += x[i];
    }
  }

  /**
   * Adds a multiple of x to y: {@code y += a·x}.
   *
   * @param y (n), changed
   * @param a the factor
   * @param x (n)
   */
  public static void addScaled(double[] y, double a, double[] x) {
    Shapes.requireLength("addScaled", y, x);
    for (int i = 0; i < y.length; i++) {
      y[i] += a * x[i];
    }
  }

  /**
   * Adds the products value by value: {@code z += x ⊙ y}.
   *
   * @param z (n), changed
   * @param x (n)
   * @param y (n)
   */
  public static void addHadamard(double[] z, double[] x, double[] y) {
    Shapes.requireLength("addHadamard", z, x);
    Shapes.requireLength("addHadamard", z, y);
    for (int i = 0; i < z.length; i++) {
      z[i] += x[i] * y[i];
    }
  }

  /**
   * Multiplies each value by {@code a}.
   *
   * @param x (n), changed
   * @param a the factor
   */
  public static void scale(double[] x, double a) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= a;
    }
  }
}
