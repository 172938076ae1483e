package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.math.Blocks;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;
import unrolled.core.model.State;

/**
 * Writes a target symbol by symbol and keeps several beginnings, the likeliest of all.
 *
 * <p>At each step every beginning is continued by every symbol, and the best {@code width} of these
 * are kept, by the sum of their log-probabilities whatever the power of the length is. What wrote
 * the end symbol takes one of the places at that step, is then set aside and takes part no more.
 * The search stops when no beginning is left or at the bound, not when the best has ended; only then
 * are the finished hypotheses put in order, by {@link Hypothesis#score}. Of equal probabilities the
 * beginning that was ahead wins, then the symbol with the lowest number. With a width of 1 the
 * search is greedy; with a width of all sequences it finds the likeliest of all.
 */
public final class BeamSearch {

  private final EncoderDecoder<?, ?, ?> model;
  private final int start;
  private final int end;
  private final int longest;
  private final int width;
  private final double power;

  /**
   * Creates a search.
   *
   * @param model not copied
   * @param start what the decoder reads first, as in training
   * @param end the symbol that ends a target
   * @param longest the most symbols to write, the end symbol included, at least 1
   * @param width how many beginnings are kept, at least 1
   * @param power by which finished hypotheses of different lengths are compared, as
   *     {@link Hypothesis#score} has it; 0 for probabilities, finite
   * @throws IllegalArgumentException if the beam is empty, there is no room, or a symbol is outside
   *     the vocabulary
   */
  public BeamSearch(EncoderDecoder<?, ?, ?> model, int start, int end, int longest, int width,
      double power) {
    GreedySearch.requireBounds(model, start, end, longest);
    if (width < 1) {
      throw new IllegalArgumentException("an empty beam finds nothing: a beam keeps at least 1"
          + " beginning, not " + width);
    }
    if (!Double.isFinite(power)) {
      throw new IllegalArgumentException("the power of the length is finite, not " + power);
    }
    this.model = model;
    this.start = start;
    this.end = end;
    this.longest = longest;
    this.width = width;
    this.power = power;
  }

  /** A beginning continued by one symbol. */
  private record Candidate(int parent, int symbol, double logProbability) {}

  /**
   * Returns what the search finds for a source.
   *
   * @param source at least one symbol
   */
  // tag::search[]
  public Beam of(int... source) {
    Encoded encoded = GreedySearch.encode(model, List.of(source));
    List<State> states = model.firstStates(encoded);
    List<Hypothesis> live = List.of(new Hypothesis(new int[0], false, 0));
    List<Hypothesis> finished = new ArrayList<>();
    for (int t = 0; t < longest && !live.isEmpty(); t++) {
      EncoderDecoder.Step step = model.step(
          encoded.repeated(0, live.size()), states, lastSymbols(live));
      List<Hypothesis> next = new ArrayList<>();
      List<Integer> parents = new ArrayList<>();
      for (Candidate candidate : best(live, step.O())) {
        Hypothesis longer = continued(live, candidate);
        if (longer.ended()) {
          finished.add(longer);
        } else {
          next.add(longer);
          parents.add(candidate.parent());
        }
      }
      states = chosen(step.states(), parents);
      live = next;
    }
    return new Beam(sorted(finished), sorted(live));
  }
  // end::search[]

  private int[] lastSymbols(List<Hypothesis> live) {
    return live.stream().mapToInt(hypothesis -> hypothesis.symbols().length == 0
        ? start : hypothesis.symbols()[hypothesis.symbols().length - 1]).toArray();
  }

  // tag::best[]
  private List<Candidate> best(List<Hypothesis> live, Matrix O) {
    List<Candidate> all = new ArrayList<>();
    for (int k = 0; k < live.size(); k++) {
      double[] o = O.row(k);
      double before = live.get(k).logProbability() - Softmax.logSumExp(o);
      for (int symbol = 0; symbol < o.length; symbol++) {
        all.add(new Candidate(k, symbol, before + o[symbol]));
      }
    }
    all.sort(Comparator.comparingDouble( // stable: equal ones keep order
        candidate -> -candidate.logProbability()));
    return all.subList(0, Math.min(width, all.size()));
  }
  // end::best[]

  private Hypothesis continued(List<Hypothesis> live, Candidate candidate) {
    int[] before = live.get(candidate.parent()).symbols();
    if (candidate.symbol() == end) {
      return new Hypothesis(before, true, candidate.logProbability());
    }
    int[] symbols = Arrays.copyOf(before, before.length + 1);
    symbols[before.length] = candidate.symbol();
    return new Hypothesis(symbols, false, candidate.logProbability());
  }

  private static List<State> chosen(List<State> states, List<Integer> parents) {
    if (parents.isEmpty()) {
      return states; // nothing is left to go on with
    }
    int[] rows = parents.stream().mapToInt(Integer::intValue).toArray();
    return states.stream().map(state -> State.of(IntStream.range(0, state.parts())
        .mapToObj(p -> Blocks.rows(state.part(p), rows)).toArray(Matrix[]::new))).toList();
  }

  private List<Hypothesis> sorted(List<Hypothesis> hypotheses) {
    return hypotheses.stream().sorted(Comparator.comparingDouble(
        hypothesis -> -hypothesis.score(power))).toList();
  }

  @Override
  public String toString() {
    return "beam search of width " + width + ", at most " + longest + " symbols, power " + power
        + ": " + model;
  }
}
