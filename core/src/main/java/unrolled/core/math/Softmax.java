package unrolled.core.math;

/**
 * Turns scores into probabilities without overflow.
 *
 * <p>The greatest score is subtracted first, which changes nothing in exact arithmetic and keeps
 * every exponential at most 1. A score of −∞ gets the probability 0. NaN, +∞, or nothing but −∞
 * give NaN, which training watches for.
 */
public final class Softmax {
  private Softmax() {}

  /**
   * Returns the probabilities {@code p[i] = exp(z[i]) / Σ exp(z[j])}.
   *
   * @param scores z, any unit, at least one
   * @return (n), each in [0, 1], of sum 1 up to rounding
   * @throws IllegalArgumentException if there is no score
   */
  public static double[] softmax(double[] scores) {
    requireSome("softmax", scores);
    double[] result = scores.clone();
    normalize(result);
    return result;
  }

  /**
   * Returns {@code log Σ exp(z[i])}, in nats.
   *
   * @param scores z, at least one
   * @return −∞ if all scores are −∞; +∞ if one is +∞; NaN if one is NaN
   * @throws IllegalArgumentException if there is no score
   */
  public static double logSumExp(double[] scores) {
    requireSome("logSumExp", scores);
    double greatest = greatest(scores);
    if (Double.isInfinite(greatest) || Double.isNaN(greatest)) {
      return greatest;
    }
    double[] terms = new double[scores.length];
    return greatest + Exponential.log(exponentials(scores, greatest, terms));
  }

  /** Returns the matrix whose rows are the softmax of the rows of {@code scores}. */
  public static Matrix softmaxRows(Matrix scores) {
    Matrix result = scores.copy();
    for (double[] row : result.rows) {
      normalize(row);
    }
    return result;
  }

  private static void normalize(double[] row) {
    double sum = exponentials(row, greatest(row), row);
    for (int i = 0; i < row.length; i++) {
      row[i] /= sum;
    }
  }

  /** Writes {@code exp(scores − shift)} to {@code target} and returns the sum, left to right. */
  private static double exponentials(double[] scores, double shift, double[] target) {
    for (int i = 0; i < scores.length; i++) {
      target[i] = scores[i] - shift;
    }
    Exponential.exp(target, target);
    double sum = 0;
    for (double term : target) {
      sum += term;
    }
    return sum;
  }

  private static double greatest(double[] scores) {
    double greatest = scores[0];
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    return greatest;
  }

  private static void requireSome(String operation, double[] scores) {
    if (scores.length == 0) {
      throw new IllegalArgumentException(operation + ": no scores — give at least one");
    }
  }
}
