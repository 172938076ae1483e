package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;
import unrolled.core.model.State;

/**
 * Writes targets symbol by symbol, each time the likeliest one.
 *
 * <p>Of equally likely symbols it takes the one with the lowest number. Many sources are worked at
 * side by side, in the order given.
 */
public final class GreedySearch {

  /** So many sources share a step: enough to be quick, few enough to waste little on padding. */
  private static final int SIDE_BY_SIDE = 64;

  private final EncoderDecoder<?, ?, ?> model;
  private final int start;
  private final int end;
  private final int longest;

  /**
   * Creates a search.
   *
   * @param model not copied
   * @param start what the decoder reads first, as in training
   * @param end the symbol that ends a target
   * @param longest the most symbols to write, the end symbol included, at least 1; a decoder that
   *     has not written the end symbol by then is stopped, and the result says so
   * @throws IllegalArgumentException if there is no room, or a symbol is outside the vocabulary
   */
  public GreedySearch(EncoderDecoder<?, ?, ?> model, int start, int end, int longest) {
    requireBounds(model, start, end, longest);
    this.model = model;
    this.start = start;
    this.end = end;
    this.longest = longest;
  }

  /** Checks what all searches are given. */
  static void requireBounds(EncoderDecoder<?, ?, ?> model, int start, int end, int longest) {
    if (longest < 1) {
      throw new IllegalArgumentException("a target has at least 1 symbol, its end; a search of at"
          + " most " + longest + " can't find any");
    }
    int q = model.targetSize();
    if (start < 0 || start >= q || end < 0 || end >= q) {
      throw new IllegalArgumentException("the start symbol " + start + " and the end symbol " + end
          + " must be among those that the decoder knows, 0 to " + (q - 1));
    }
  }

  /**
   * Encodes sources side by side.
   *
   * @throws IllegalArgumentException if one is empty, or has a symbol outside the vocabulary
   */
  static Encoded encode(EncoderDecoder<?, ?, ?> model, List<int[]> sources) {
    for (int[] source : sources) {
      if (source.length == 0) {
        throw new IllegalArgumentException("a source is empty, so there is nothing to decode;"
            + " give it at least 1 symbol");
      }
    }
    Mask mask = new Mask(sources.stream().mapToInt(source -> source.length).toArray());
    return model.encode(
        PairBatch.padded(model.sourceSize(), mask, sources.toArray(int[][]::new)), mask);
  }

  /** Returns the target of one source. */
  public Hypothesis of(int... source) {
    return of(List.of(source)).get(0);
  }

  /**
   * Returns the targets of sources, in their order.
   *
   * @param sources each of at least one symbol
   */
  public List<Hypothesis> of(List<int[]> sources) {
    List<Hypothesis> found = new ArrayList<>();
    for (int from = 0; from < sources.size(); from += SIDE_BY_SIDE) {
      found.addAll(sideBySide(
          sources.subList(from, Math.min(sources.size(), from + SIDE_BY_SIDE))));
    }
    return found;
  }

  // tag::search[]
  private List<Hypothesis> sideBySide(List<int[]> sources) {
    Encoded source = encode(model, sources);
    List<State> states = model.firstStates(source);
    Written written = new Written(sources.size());
    int[] symbols = new int[sources.size()];
    Arrays.fill(symbols, start);
    while (written.length() < longest && !written.allEnded()) {
      EncoderDecoder.Step step = model.step(source, states, symbols);
      states = step.states();
      symbols = written.add(step.O());
    }
    return written.hypotheses();
  }
  // end::search[]

  /** What has been written so far, for sources side by side. */
  private final class Written {

    /** Of each step the symbols of all sources; those after an end are not looked at. */
    private final List<int[]> steps = new ArrayList<>();
    private final int[] ends;
    private final double[] logProbabilities;

    Written(int n) {
      ends = new int[n];
      Arrays.fill(ends, -1);
      logProbabilities = new double[n];
    }

    int length() {
      return steps.size();
    }

    boolean allEnded() {
      return Arrays.stream(ends).allMatch(at -> at >= 0);
    }

    /** Adds the likeliest symbol of each, and returns them. */
    int[] add(Matrix O) {
      int[] likeliest = new int[ends.length];
      for (int n = 0; n < ends.length; n++) {
        double[] o = O.row(n);
        int best = best(o);
        likeliest[n] = best;
        if (ends[n] < 0) {
          logProbabilities[n] = logProbabilities[n] - Softmax.logSumExp(o) + o[best];
          ends[n] = best == end ? length() : -1;
        }
      }
      steps.add(likeliest);
      return likeliest;
    }

    List<Hypothesis> hypotheses() {
      return IntStream.range(0, ends.length).mapToObj(n -> {
        boolean ended = ends[n] >= 0;
        int[] symbols = steps.stream().limit(ended ? ends[n] : length())
            .mapToInt(step -> step[n]).toArray();
        return new Hypothesis(symbols, ended, logProbabilities[n]);
      }).toList();
    }
  }

  @Override
  public String toString() {
    return "greedy search of at most " + longest + " symbols: " + model;
  }

  /** Returns the index of the greatest score, the first of equal ones. */
  static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
