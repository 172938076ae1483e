package unrolled.markov;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Tells which states of a chain can reach which, whatever the probabilities, as long as they are
 * not zero.
 *
 * <p>States that reach each other form a <em>communicating class</em>. A class that no step leaves
 * is <em>closed</em>: a path that enters it stays. The states of all other classes are
 * <em>transient</em>. The <em>period</em> of a class is the greatest common divisor of the lengths
 * of all ways from a state back to itself.
 */
public final class ChainStructure {

  private final boolean[][] steps;
  private final List<List<Integer>> classes;

  private ChainStructure(boolean[][] steps) {
    this.steps = steps;
    this.classes = communicatingClasses();
  }

  /** Analyzes a chain. */
  public static ChainStructure of(MarkovChain chain) {
    boolean[][] steps = new boolean[chain.states()][chain.states()];
    for (int i = 0; i < steps.length; i++) {
      for (int j = 0; j < steps.length; j++) {
        steps[i][j] = chain.probability(i, j) > 0;
      }
    }
    return new ChainStructure(steps);
  }

  /** Returns the communicating classes, each in ascending order, sorted by their first states. */
  public List<List<Integer>> classes() {
    return classes;
  }

  /** Returns the classes that no step leaves, at least one. */
  public List<List<Integer>> closedClasses() {
    return classes.stream().filter(this::isClosed).toList();
  }

  /**
   * Returns the period of a class.
   *
   * <p>Number the states by their distance d from one of them. Going along a step from i to j and
   * back to the start closes a way whose length is {@code d(i) + 1 − d(j)}, up to a multiple of the
   * period; the greatest common divisor of these is the period itself.
   *
   * @param communicating one of {@link #classes()}
   * @return at least 1; 0 if no way leads back, as from a single state that is left for good
   * @throws IllegalArgumentException if it is not a class of this chain
   */
  public int period(List<Integer> communicating) {
    if (!classes.contains(communicating)) {
      throw new IllegalArgumentException(
          communicating + " is not one of the classes " + classes);
    }
    int[] distance = distances(steps, communicating.get(0));
    int period = 0;
    for (int i : communicating) {
      for (int j : communicating) {
        if (steps[i][j]) {
          period = gcd(period,
              Math.abs(distance[i] + 1 - distance[j]));
        }
      }
    }
    return period;
  }

  private List<List<Integer>> communicatingClasses() {
    boolean[][] backwards = transposed(steps);
    boolean[] assigned = new boolean[steps.length];
    List<List<Integer>> result = new ArrayList<>();
    for (int first = 0; first < steps.length; first++) {
      if (!assigned[first]) {
        int[] to = distances(steps, first);
        int[] from = distances(backwards, first);
        List<Integer> communicating = new ArrayList<>();
        for (int i = first; i < steps.length; i++) {
          if (to[i] >= 0 && from[i] >= 0) {
            communicating.add(i);
            assigned[i] = true;
          }
        }
        result.add(List.copyOf(communicating));
      }
    }
    return List.copyOf(result);
  }

  /** Returns the least number of steps to each state, −1 where none leads; breadth first. */
  private static int[] distances(boolean[][] steps, int start) {
    int[] distance = new int[steps.length];
    Arrays.fill(distance, -1);
    distance[start] = 0;
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      int i = waiting.remove();
      for (int j = 0; j < steps.length; j++) {
        if (steps[i][j] && distance[j] < 0) {
          distance[j] = distance[i] + 1;
          waiting.add(j);
        }
      }
    }
    return distance;
  }

  private boolean isClosed(List<Integer> communicating) {
    boolean[] inside = new boolean[steps.length];
    communicating.forEach(i -> inside[i] = true);
    for (int i : communicating) {
      for (int j = 0; j < steps.length; j++) {
        if (steps[i][j] && !inside[j]) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean[][] transposed(boolean[][] steps) {
    boolean[][] result = new boolean[steps.length][steps.length];
    for (int i = 0; i < steps.length; i++) {
      for (int j = 0; j < steps.length; j++) {
        result[j][i] = steps[i][j];
      }
    }
    return result;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** Returns the classes with what is known of them. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    for (List<Integer> communicating : classes) {
      lines.add(communicating + (isClosed(communicating) ? " closed" : " transient")
          + ", period " + period(communicating));
    }
    return String.join("; ", lines);
  }
}
