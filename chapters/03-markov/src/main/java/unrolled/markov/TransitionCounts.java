package unrolled.markov;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;

/**
 * Counts how often each state followed each other: all that a chain can learn from sequences.
 *
 * <p>A sequence of T states has T − 1 transitions. Nothing is counted from the end of one sequence
 * to the beginning of the next. Instances never change.
 */
public final class TransitionCounts {

  private final long[][] counts;
  private final boolean[] visited;

  private TransitionCounts(int states) {
    if (states < 1) {
      throw new IllegalArgumentException("a chain has at least 1 state, not " + states);
    }
    counts = new long[states][states];
    visited = new boolean[states];
  }

  /**
   * Counts the transitions of sequences.
   *
   * @param states n, at least 1: states are 0 to n − 1
   * @param sequences each of at least one state, with at least one transition in all
   * @throws IllegalArgumentException if a state is not between 0 and n − 1, or there is no
   *     transition
   */
  public static TransitionCounts of(int states, int[]... sequences) {
    return of(states, Arrays.asList(sequences));
  }

  /**
   * Counts the transitions of sequences.
   *
   * @param states n, at least 1: states are 0 to n − 1
   * @param sequences each of at least one state, with at least one transition in all
   * @throws IllegalArgumentException if a state is not between 0 and n − 1, or there is no
   *     transition
   */
  // tag::counting[]
  public static TransitionCounts of(int states, List<int[]> sequences) {
    TransitionCounts result = new TransitionCounts(states);
    for (int[] path : sequences) {
      MarkovChain.requirePath(path, states);
      result.visited[path[0]] = true;
      for (int t = 1; t < path.length; t++) {
        result.counts[path[t - 1]][path[t]]++;
        result.visited[path[t]] = true;
      }
    }
    result.requireTransitions();
    return result;
  }
  // end::counting[]

  /**
   * Takes over counts that somebody else made.
   *
   * @param rows n rows of n counts, row = from, column = to; not negative; copied
   * @throws IllegalArgumentException if the rows aren't square, a count is negative or all are zero
   */
  public static TransitionCounts table(long[]... rows) {
    TransitionCounts result = new TransitionCounts(rows.length);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != rows.length) {
        throw new IllegalArgumentException("row " + i + " has " + rows[i].length + " counts for "
            + rows.length + " states; give one count for each state");
      }
      for (int j = 0; j < rows.length; j++) {
        if (rows[i][j] < 0) {
          throw new IllegalArgumentException("the count of steps from state " + i + " to state "
              + j + " is " + rows[i][j] + "; a count is at least 0");
        }
        result.counts[i][j] = rows[i][j];
        result.visited[i] |= rows[i][j] > 0;
        result.visited[j] |= rows[i][j] > 0;
      }
    }
    result.requireTransitions();
    return result;
  }

  private void requireState(int state) {
    MarkovChain.requireState(state, states(), "the counts have ");
  }

  private void requireTransitions() {
    if (total() == 0) {
      throw new IllegalArgumentException("no transition to count: give at least one sequence of"
          + " two states or more");
    }
  }

  /** Returns n, the number of states. */
  public int states() {
    return counts.length;
  }

  /**
   * Returns {@code N[i][j]}: how often state j followed state i.
   *
   * @param i a state, 0 to n − 1
   * @param j a state, 0 to n − 1
   * @throws IllegalArgumentException if there is no such state
   */
  public long count(int i, int j) {
    requireState(i);
    requireState(j);
    return counts[i][j];
  }

  /**
   * Returns {@code N[i] = Σ_j N[i][j]}: how often state i was left.
   *
   * @param i a state, 0 to n − 1
   * @throws IllegalArgumentException if there is no such state
   */
  public long leaving(int i) {
    requireState(i);
    return Arrays.stream(counts[i]).sum();
  }

  /**
   * Returns how often state j was entered, {@code Σ_i N[i][j]}.
   *
   * @param j a state, 0 to n − 1
   * @throws IllegalArgumentException if there is no such state
   */
  public long entering(int j) {
    requireState(j);
    return Arrays.stream(counts).mapToLong(row -> row[j]).sum();
  }

  /** Returns the number of all transitions. */
  public long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  /** Returns how many different transitions were seen: the counts above zero. */
  public int different() {
    return (int) Arrays.stream(counts).flatMapToLong(Arrays::stream).filter(n -> n > 0).count();
  }

  /**
   * Returns the chain of the greatest likelihood, {@code P[i][j] = N[i][j] / N[i]}.
   *
   * @throws IllegalStateException if a state was never visited or never left, so that nothing is
   *     known of what follows it; the message names all such states
   */
  // tag::eq-markov-maximum-likelihood[]
  public MarkovChain chain() {
    requireLeft();
    Matrix P = Matrix.zeros(states(), states());
    for (int i = 0; i < states(); i++) {
      double total = leaving(i);
      for (int j = 0; j < states(); j++) {
        P.set(i, j, counts[i][j] / total);
      }
    }
    return MarkovChain.of(P);
  }
  // end::eq-markov-maximum-likelihood[]

  /**
   * Returns the chain with α added to each count, {@code P[i][j] = (N[i][j] + α) / (N[i] + αn)}.
   *
   * @param alpha α, above 0: how often each transition is held to have been seen already
   * @throws IllegalArgumentException if α is not above 0 and finite
   */
  // tag::eq-markov-add-alpha[]
  public MarkovChain chain(double alpha) {
    if (!(alpha > 0) || Double.isInfinite(alpha)) {
      throw new IllegalArgumentException("α must be above 0 and"
          + " finite, not " + alpha + "; chain() does not smooth");
    }
    Matrix P = Matrix.zeros(states(), states());
    for (int i = 0; i < states(); i++) {
      double total = leaving(i) + alpha * states();
      for (int j = 0; j < states(); j++) {
        P.set(i, j, (counts[i][j] + alpha) / total);
      }
    }
    return MarkovChain.of(P);
  }
  // end::eq-markov-add-alpha[]

  /**
   * Returns the log-likelihood of all counted sequences under a chain, given their first states:
   * {@code Σ_ij N[i][j] log P[i][j]}.
   *
   * @param chain of as many states
   * @return nats; negative infinity if the chain holds for impossible what was counted
   * @throws IllegalArgumentException if the chain has another number of states
   */
  // tag::eq-markov-counts-suffice[]
  public double logLikelihood(MarkovChain chain) {
    requireStates(chain.states());
    double sum = 0;
    for (int i = 0; i < states(); i++) {
      for (int j = 0; j < states(); j++) {
        if (counts[i][j] > 0) { // 0 log 0 counts as 0
          sum += counts[i][j]
              * Exponential.log(chain.probability(i, j));
        }
      }
    }
    return sum;
  }
  // end::eq-markov-counts-suffice[]

  void requireStates(int states) {
    if (states != states()) {
      throw new IllegalArgumentException("the chain has " + states + " states, the counts have "
          + states() + "; count and predict with the same states");
    }
  }

  private void requireLeft() {
    List<Integer> neverVisited = new ArrayList<>();
    List<Integer> neverLeft = new ArrayList<>();
    for (int i = 0; i < states(); i++) {
      if (!visited[i]) {
        neverVisited.add(i);
      } else if (leaving(i) == 0) {
        neverLeft.add(i);
      }
    }
    if (!neverVisited.isEmpty() || !neverLeft.isEmpty()) {
      throw new IllegalStateException("nothing is known of what follows"
          + (neverVisited.isEmpty() ? "" : " states " + neverVisited + ", never visited")
          + (neverVisited.isEmpty() || neverLeft.isEmpty() ? "" : ", and")
          + (neverLeft.isEmpty() ? "" : " states " + neverLeft + ", visited but never left")
          + "; smooth with chain(alpha), drop these states, or count a sequence that leaves them");
    }
  }

  /** Returns the number of transitions and, if the states are few, all counts. */
  @Override
  public String toString() {
    if (states() > MarkovChain.FEW) {
      return total() + " transitions, " + states() + " states";
    }
    Matrix N = Matrix.zeros(states(), states());
    for (int i = 0; i < states(); i++) {
      for (int j = 0; j < states(); j++) {
        N.set(i, j, counts[i][j]);
      }
    }
    return total() + " transitions" + N;
  }
}
