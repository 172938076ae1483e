package unrolled.latent;

import unrolled.core.math.Vectors;

/** Checks that numbers are the probabilities of everything that can happen. */
final class Law {

  /** How far a sum of probabilities may be from one: rounding of up to some thousand terms. */
  private static final double TOLERANCE = 1e-9;

  private Law() {}

  /**
   * Refuses what is not a law.
   *
   * @param what the name of the numbers in the message
   * @param law probabilities
   * @throws IllegalArgumentException if one is negative or NaN, or the sum is not one
   */
  static void require(String what, double[] law) {
    for (int i = 0; i < law.length; i++) {
      if (!(law[i] >= 0)) {
        throw new IllegalArgumentException("entry " + i + " of " + what + " is " + law[i]
            + "; a probability is not negative");
      }
    }
    double sum = Vectors.sum(law);
    if (!(Math.abs(sum - 1) <= TOLERANCE)) {
      throw new IllegalArgumentException(
          what + " sums to " + sum + "; divide it by its sum");
    }
  }
}
