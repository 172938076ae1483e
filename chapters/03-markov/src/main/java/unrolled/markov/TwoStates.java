package unrolled.markov;

/**
 * The closed forms of a chain with two states: what hand and machine have to agree on.
 *
 * @param a probability of leaving state 0, from 0 to 1
 * @param b probability of leaving state 1, from 0 to 1; not both are zero
 */
public record TwoStates(double a, double b) {

  /** Checks both probabilities. */
  public TwoStates {
    if (!(a >= 0 && a <= 1 && b >= 0 && b <= 1) || a + b == 0) {
      throw new IllegalArgumentException("the probabilities of leaving the two states are " + a
          + " and " + b + "; each must lie between 0 and 1, and one above 0");
    }
  }

  /** Returns the two states as a chain. */
  public MarkovChain chain() {
    return MarkovChain.of(new double[] {1 - a, a}, new double[] {b, 1 - b});
  }

  /** Returns the stationary probability of state 0, {@code b / (a + b)}. */
  // tag::eq-markov-two-states[]
  public double stationary() {
    return b / (a + b);
  }

  /** Returns the second eigenvalue, {@code δ = 1 − a − b}, from −1 to below 1. */
  public double delta() {
    return 1 - a - b;
  }

  /**
   * Returns the probability of state 0 some steps later, {@code π + δ^t (p − π)}.
   *
   * @param p probability of state 0 now
   * @param steps t, at least 0
   */
  public double after(double p, int steps) {
    double pi = stationary();
    return pi + StrictMath.pow(delta(), steps) * (p - pi);
  }
  // end::eq-markov-two-states[]
}
