package unrolled.markov;

/**
 * Makes states of the last k symbols, so that a chain that looks back k symbols becomes one that
 * looks back one state.
 *
 * <p>The tuple (x_1, …, x_k) has the number {@code x_1 q^(k−1) + … + x_k}: its symbols are the
 * digits, the oldest first. A step drops the oldest symbol and appends a new one, so only q of the
 * q^k states can follow a state.
 *
 * @param length k, at least 1
 * @param symbols q, at least 1; {@code q^k} must be an int
 */
public record TupleStates(int length, int symbols) {

  /** Checks that the states can be numbered. */
  public TupleStates {
    if (length < 1 || symbols < 1) {
      throw new IllegalArgumentException("tuples have at least 1 symbol of at least 1 kind, not "
          + length + " of " + symbols);
    }
    long count = 1;
    for (int i = 0; i < length && count <= Integer.MAX_VALUE; i++) {
      count *= symbols;
    }
    if (count > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(length + " symbols of " + symbols + " kinds have more"
          + " states than an int can number; use fewer of either, or count only those that occur");
    }
  }

  /** Returns {@code q^k}, the number of states. */
  public int count() {
    int count = 1;
    for (int i = 0; i < length; i++) {
      count *= symbols;
    }
    return count;
  }

  /**
   * Turns a sequence of symbols into the sequence of its tuples, one shorter for each symbol of
   * memory above the first.
   *
   * @param sequence at least k symbols, each from 0 to q − 1
   * @return {@code sequence.length − k + 1} states; state t ends with symbol t + k − 1
   * @throws IllegalArgumentException if the sequence is shorter than k or has another symbol
   */
  // tag::eq-markov-tuples[]
  public int[] states(int... sequence) {
    MarkovChain.requirePath(sequence, symbols);
    if (sequence.length < length) {
      throw new IllegalArgumentException("a sequence of "
          + sequence.length + " symbols has no run of " + length);
    }
    int[] states = new int[sequence.length - length + 1];
    int number = 0;
    for (int t = 0; t < sequence.length; t++) {
      number = (number * symbols + sequence[t]) % count();
      if (t >= length - 1) {
        states[t - length + 1] = number;
      }
    }
    return states;
  }
  // end::eq-markov-tuples[]

  /** Returns the newest symbol of a state. */
  public int newest(int state) {
    return state % symbols;
  }

  /** Returns the state that follows when a symbol is appended and the oldest is dropped. */
  public int next(int state, int symbol) {
    return (int) (((long) state * symbols + symbol) % count());
  }
}
