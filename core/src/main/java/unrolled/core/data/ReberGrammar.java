package unrolled.core.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import unrolled.core.math.LeastSquares;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Draws strings of a small grammar: a walk along arrows, each of which emits its symbol.
 *
 * <p>Where two arrows lead away, both are equally likely. In the embedded grammar such a string
 * stands between two symbols that must be equal, both T or both P, so that whoever predicts the
 * second of them has to remember the first over the whole string between.
 *
 * <p>A. S. Reber, "Implicit learning of artificial grammars", Journal of Verbal Learning and Verbal
 * Behavior 6 (1967); A. Cleeremans, D. Servan-Schreiber, J. L. McClelland, "Finite state automata
 * and simple recurrent networks", Neural Computation 1 (1989).
 */
public final class ReberGrammar {
  /** The symbols in the order of their numbers. */
  public static final String SYMBOLS = "BTPSXVE";

  /** How many symbols there are. */
  public static final int SIZE = 7;

  /** Number of the symbol B, with which each string begins. */
  public static final int BEGIN = 0;

  /** Sum of the numbers of T and P: less one, it is the other. */
  public static final int TP = 3;

  /** What the arrows of each state emit, and where they lead; the last state is the end. */
  private static final String[] SIMPLE_EMITS = {"B", "TP", "SX", "TV", "XS", "PV", "E"};
  private static final int[][] SIMPLE_NEXT =
      {{1}, {2, 3}, {2, 4}, {3, 5}, {3, 6}, {4, 6}, {7}};

  private final int[][] emits;
  private final int[][] next;

  private ReberGrammar(int[][] emits, int[][] next) {
    this.emits = emits;
    this.next = next;
  }

  /** Returns the grammar without a frame. */
  public static ReberGrammar simple() {
    return new ReberGrammar(
        Arrays.stream(SIMPLE_EMITS).map(ReberGrammar::symbols).toArray(int[][]::new),
        SIMPLE_NEXT);
  }

  /** Returns the grammar whose strings are B, T or P, a simple string, the same T or P, and E. */
  public static ReberGrammar embedded() {
    int inner = SIMPLE_NEXT.length; // states of a copy, its end not counted
    int last = 2 * inner + 4; // 0 begin, 1 branch, copy, its T, copy, its P, last
    List<int[]> emits = new ArrayList<>(List.of(symbols("B"), symbols("TP")));
    List<int[]> next = new ArrayList<>(List.of(new int[] {1}, new int[] {2, 3 + inner}));
    for (String branch : List.of("T", "P")) {
      int first = next.size();
      for (int s = 0; s < inner; s++) {
        emits.add(symbols(SIMPLE_EMITS[s]));
        next.add(Arrays.stream(SIMPLE_NEXT[s]).map(to -> first + to).toArray());
      }
      emits.add(symbols(branch));
      next.add(new int[] {last});
    }
    emits.add(symbols("E"));
    next.add(new int[] {last + 1});
    return new ReberGrammar(emits.toArray(int[][]::new), next.toArray(int[][]::new));
  }

  /**
   * Draws a string.
   *
   * @param random the source of the draws, one at each state with two arrows
   * @return symbols from 0 to 6
   */
  // tag::string[]
  public int[] string(SeededRandom random) {
    List<Integer> string = new ArrayList<>();
    int state = 0;
    while (state < next.length) {
      int arrow = next[state].length == 1 ? 0 : random.nextInt(2);
      string.add(emits[state][arrow]);
      state = next[state][arrow];
    }
    return string.stream().mapToInt(s -> s).toArray();
  }
  // end::string[]

  /** Draws so many strings. */
  public int[][] strings(int count, SeededRandom random) {
    return IntStream.range(0, count).mapToObj(i -> string(random)).toArray(int[][]::new);
  }

  /**
   * Returns the symbols that may stand at each place, given those before it.
   *
   * @param string of this grammar
   * @return one symbol or two for each place, the first for place 0
   * @throws IllegalArgumentException if the string is not of this grammar
   */
  public int[][] permitted(int... string) {
    int[][] permitted = new int[string.length][];
    int state = 0;
    for (int t = 0; t < string.length; t++) {
      int arrow = state == next.length ? -1 : arrow(state, string[t]);
      if (arrow < 0) {
        throw foreign(string, "symbol " + t + " may not stand there");
      }
      permitted[t] = emits[state].clone();
      state = next[state][arrow];
    }
    if (state != next.length) {
      throw foreign(string, "it has no end");
    }
    return permitted;
  }

  private int arrow(int state, int symbol) {
    return emits[state][0] == symbol ? 0
        : emits[state].length == 2 && emits[state][1] == symbol ? 1 : -1;
  }

  private static IllegalArgumentException foreign(int[] string, String why) {
    return new IllegalArgumentException(
        text(string) + " is not a string of this grammar: " + why);
  }

  /**
   * Returns the mean number of choices between two arrows on a walk, which is the entropy of a
   * string in bits.
   */
  public double meanChoices() {
    return expected(state -> next[state].length == 2 ? 1 : 0);
  }

  /** Returns the mean number of symbols of a string. */
  public double meanLength() {
    return expected(state -> 1);
  }

  /** Returns the mean cost of a walk: {@code c_s = cost(s) + Σ_a c_next(s, a) / arrows of s}. */
  // tag::eq-lstm-reber-choices[]
  private double expected(IntToDoubleFunction cost) {
    int n = next.length; // the end costs nothing
    Matrix A = Matrix.identity(n);
    double[] costs = new double[n];
    for (int s = 0; s < n; s++) {
      costs[s] = cost.applyAsDouble(s);
      for (int to : next[s]) {
        if (to < n) {
          A.row(s)[to] -= 1.0 / next[s].length;
        }
      }
    }
    return LeastSquares.solve(A, costs)[0]; // from the first state
  }
  // end::eq-lstm-reber-choices[]


  /**
   * Returns strings side by side: each symbol but the last goes in, each but the first should come
   * out.
   *
   * @param strings at least one, of two symbols or more
   */
  public static SymbolBatch batch(int[]... strings) {
    return SymbolBatch.ofSequences(
        BEGIN, SIZE, Arrays.stream(strings).map(ReberGrammar::tail).toArray(int[][]::new));
  }

  /** Returns what should come out: a string without its first symbol, which is always B. */
  public static int[] tail(int... string) {
    return Arrays.copyOfRange(string, 1, string.length);
  }

  /** Returns strings one after the other, as one stream of symbols. */
  public static int[] stream(int[]... strings) {
    return Arrays.stream(strings).flatMapToInt(Arrays::stream).toArray();
  }

  /** Returns the numbers of symbols. */
  public static int[] symbols(String text) {
    return text.chars().map(SYMBOLS::indexOf).toArray();
  }

  /** Returns the symbols of numbers. */
  public static String text(int... symbols) {
    StringBuilder text = new StringBuilder();
    for (int symbol : symbols) {
      text.append(SYMBOLS.charAt(symbol));
    }
    return text.toString();
  }
}
