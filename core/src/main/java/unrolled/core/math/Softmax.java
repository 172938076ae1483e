package unrolled.core.math;

import java.util.Arrays;

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
    subtractGreatest(result);
    Exponential.exp(result, result);
    divideBySum(result);
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
    double[] terms = scores.clone();
    double greatest = subtractGreatest(terms);
    if (Double.isInfinite(greatest)) {
      return Arrays.stream(scores).anyMatch(Double::isNaN) ? Double.NaN : greatest;
    }
    Exponential.exp(terms, terms);
    return greatest + Exponential.log(Vectors.sum(terms));
  }

  /** Returns the matrix whose rows are the softmax of the rows of {@code scores}. */
  public static Matrix softmaxRows(Matrix scores) {
    Matrix result = scores.copy();
    for (double[] row : result.rows) {
      subtractGreatest(row);
    }
    Exponential.exp(result, result);
    for (double[] row : result.rows) {
      divideBySum(row);
    }
    return result;
  }

  private static double subtractGreatest(double[] row) {
    double greatest = greatest(row);
    for (int i = 0; i < row.length; i++) {
      row[i] -= greatest;
    }
    return greatest;
  }

  private static void divideBySum(double[] row) {
    double sum = Vectors.sum(row);
    for (int i = 0; i < row.length; i++) {
      row[i] /= sum;
    }
  }

  private static double greatest(double[] scores) {
    double greatest = scores[0];
    for (double score : scores) {
      if (score > greatest) { // Math.max is several times slower; NaN shows up in the sum
        greatest = score;
      }
    }
    return greatest;
  }

  private static void requireSome(String operation, double[] scores) {
    if (scores.length == 0) {
      throw new IllegalArgumentException(operation + ": no scores — give at least one");
    }
  }
}
