package unrolled.markov;

import java.util.Arrays;

import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;
import unrolled.core.model.Forecaster;

/**
 * Cuts numbers into levels, and forecasts from the levels of the last k numbers: a Markov chain for
 * a real series.
 *
 * <p>The levels hold equally many training values each. The forecast is the mean of the training
 * values that came after the same levels; where these were never seen together, after the same
 * levels without the oldest. Farther ahead, the chain passes on a distribution over states, not a
 * number.
 */
public final class LevelChain implements Forecaster {

  private final double[] boundaries;
  private final TupleStates states;
  private final MarkovChain chain;
  private final double[] meanAfter; // one for each state
  private final int statesSeen;

  private LevelChain(double[] boundaries, TupleStates states, MarkovChain chain,
      double[] meanAfter, int statesSeen) {
    this.boundaries = boundaries;
    this.states = states;
    this.chain = chain;
    this.meanAfter = meanAfter;
    this.statesSeen = statesSeen;
  }

  /**
   * Fits a chain that looks at the level of the last value.
   *
   * @param values of the training years, finite, oldest first
   * @param levels L, at least 1
   * @throws IllegalArgumentException if a value is not finite, or there are too few different
   *     values for so many levels
   */
  public static LevelChain fit(double[] values, int levels) {
    return fit(values, levels, 1);
  }

  /**
   * Fits a chain that looks at the levels of the last values.
   *
   * @param values of the training years, finite, oldest first
   * @param levels L, at least 1
   * @param memory k, how many values to look at, at least 1
   * @throws IllegalArgumentException if a value is not finite, or there are too few different
   *     values for so many levels
   */
  public static LevelChain fit(double[] values, int levels, int memory) {
    requireFinite(values, 0);
    double[] boundaries = boundaries(values, levels);
    TupleStates states = new TupleStates(memory, levels);
    int[] path = states.states(levels(values, boundaries));
    double[] sum = new double[states.count()];
    double[][] counts = new double[states.count()][levels];
    for (int t = 1; t < path.length; t++) {
      sum[path[t - 1]] += values[t + memory - 1];
      counts[path[t - 1]][states.newest(path[t])]++;
    }
    if (memory == 1) {
      requireLeft(counts, values.length);
    }
    LevelChain shorter = memory == 1 ? null : fit(values, levels, memory - 1);
    Matrix P = Matrix.zeros(states.count(), states.count());
    double[] meanAfter = new double[states.count()];
    int seen = 0;
    for (int state = 0; state < meanAfter.length; state++) {
      double visits = Vectors.sum(counts[state]);
      if (visits > 0) {
        seen++;
        meanAfter[state] = sum[state] / visits;
        Vectors.scale(counts[state], 1 / visits);
      } else {
        int tail = state % shorter.states.count();
        meanAfter[state] = shorter.meanAfter[tail];
        counts[state] = shorter.nextLevels(tail);
      }
      for (int level = 0; level < levels; level++) {
        P.set(state, states.next(state, level), counts[state][level]);
      }
    }
    return new LevelChain(boundaries, states, MarkovChain.of(P), meanAfter, seen);
  }

  /** Fails unless all values from a position on are numbers. */
  private static void requireFinite(double[] values, int from) {
    for (int t = from; t < values.length; t++) {
      if (!Double.isFinite(values[t])) {
        throw new IllegalArgumentException("the value at position " + t + " is " + values[t]
            + ", which belongs to no level; leave it out, or fill the gap first");
      }
    }
  }

  private static void requireLeft(double[][] counts, int values) {
    for (int level = 0; level < counts.length; level++) {
      if (Vectors.sum(counts[level]) == 0) {
        throw new IllegalArgumentException("level " + level + " of " + counts.length
            + " is never left in the " + values + " values; use fewer levels");
      }
    }
  }

  /** Returns the probabilities of the levels that follow a state. */
  private double[] nextLevels(int state) {
    double[] result = new double[states.symbols()];
    Arrays.setAll(result, level -> chain.probability(state, states.next(state, level)));
    return result;
  }

  private static double[] boundaries(double[] values, int levels) {
    if (levels < 1 || levels > values.length) {
      throw new IllegalArgumentException(levels + " levels for " + values.length
          + " values; give at least one level, and one value for each");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] boundaries = new double[levels - 1];
    for (int k = 1; k < levels; k++) {
      boundaries[k - 1] = sorted[(int) ((long) k * sorted.length / levels)];
      double before = k == 1 ? sorted[0] : boundaries[k - 2];
      if (!(boundaries[k - 1] > before)) {
        throw new IllegalArgumentException("the value " + before + " occurs too often to cut "
            + values.length + " values into " + levels + " levels; use fewer levels");
      }
    }
    return boundaries;
  }

  private static int[] levels(double[] values, double[] boundaries) {
    int[] levels = new int[values.length];
    Arrays.setAll(levels, t -> level(values[t], boundaries));
    return levels;
  }

  private static int level(double value, double[] boundaries) {
    int level = 0;
    while (level < boundaries.length && value >= boundaries[level]) {
      level++;
    }
    return level;
  }

  /**
   * Returns the level of a value, 0 to L − 1.
   *
   * @param value finite
   * @throws IllegalArgumentException if it is not
   */
  public int level(double value) {
    requireFinite(new double[] {value}, 0);
    return level(value, boundaries);
  }

  /** Returns the lower ends of the levels above the lowest, L − 1 of them; a copy. */
  public double[] boundaries() {
    return boundaries.clone();
  }

  /** Returns the chain of levels, or of tuples of them. */
  public MarkovChain chain() {
    return chain;
  }

  /** Returns how the levels make up the states. */
  public TupleStates states() {
    return states;
  }

  /** Returns how many states training saw left; the others lean on shorter ones. */
  public int statesSeen() {
    return statesSeen;
  }

  /**
   * Returns the mean of the values that followed a state.
   *
   * @param state 0 to L^k − 1
   * @throws IllegalArgumentException if there is no such state
   */
  public double meanAfter(int state) {
    MarkovChain.requireState(state, meanAfter.length, "the chain has ");
    return meanAfter[state];
  }

  /** Returns how many numbers were fitted: boundaries, means and free transition probabilities. */
  public int parameterCount() {
    return boundaries.length + statesSeen * (1 + boundaries.length);
  }

  // tag::eq-markov-level-forecast[]
  @Override
  public double forecast(double[] history) {
    return meanAfter[stateOf(history)];
  }

  @Override
  public double[] forecast(double[] history, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException(
          "steps must be at least 1, not " + steps);
    }
    double[] now = new double[chain.states()];
    now[stateOf(history)] = 1;
    double[] forecasts = new double[steps];
    for (int h = 0; h < steps; h++) {
      forecasts[h] = Vectors.dot(now, meanAfter);
      now = chain.step(now);
    }
    return forecasts;
  }
  // end::eq-markov-level-forecast[]

  private int stateOf(double[] history) {
    int memory = states.length();
    if (history.length < memory) {
      throw new IllegalArgumentException("a history of " + history.length
          + " values for a chain that looks at the last " + memory + "; give it a longer one");
    }
    requireFinite(history, history.length - memory);
    double[] last = Arrays.copyOfRange(history, history.length - memory, history.length);
    return states.states(levels(last, boundaries))[0];
  }

  /** Returns the number of levels and of values looked at. */
  @Override
  public String toString() {
    return states.symbols() + " levels, " + states.length() + " back";
  }
}
