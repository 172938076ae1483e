package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts which symbols followed each context of at most n − 1 symbols.
 *
 * <p>At the beginning of a sequence there are not n − 1 symbols to look back at. The context is
 * then all that there is, behind a mark that says "here it began". The mark is only ever looked
 * back at, never predicted, so it takes no probability from any symbol, and the first symbols of
 * a sequence get counts of their own.
 *
 * <p>Contexts form a tree. Its root is the empty context, and each step down adds the symbol one
 * step further back in time: the way from the root meets the contexts from the shortest to the
 * longest.
 */
public final class NGramCounts {

  private static final int BEGINNING = -1;

  private final int order;
  private final int vocabularySize;
  private final Context empty = new Context();

  private NGramCounts(int order, int vocabularySize) {
    this.order = order;
    this.vocabularySize = vocabularySize;
  }

  /** What followed one context. */
  public static final class Context {

    private static final Context UNSEEN = new Context();

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Context> longer = new HashMap<>();
    private int total;

    private Context() {}

    /** Returns {@code N(c, x)}: how often the symbol x followed this context. */
    public int count(int x) {
      return counts.getOrDefault(x, 0);
    }

    /** Returns {@code N(c)}: how often any symbol followed; 0 if the context was never seen. */
    public int total() {
      return total;
    }

    private void observe(int x) {
      counts.merge(x, 1, Integer::sum);
      total++;
    }
  }

  /**
   * Counts the n-grams of a corpus, for all orders from 1 to n in one sweep.
   *
   * @param order n, at least 1: contexts have up to n − 1 symbols
   * @param vocabularySize V, at least 1: symbols are 0 to V − 1
   * @param sequences at least one symbol in all; each with its end symbol, if it has an end
   * @throws IllegalArgumentException if n or V is below 1, a symbol is not in the vocabulary or
   *     there is none
   */
  public static NGramCounts of(int order, int vocabularySize, List<int[]> sequences) {
    if (order < 1) {
      throw new IllegalArgumentException("an n-gram needs n of at least 1, not " + order
          + "; n = 1 looks at no symbol before");
    }
    if (vocabularySize < 1) {
      throw new IllegalArgumentException(
          "a vocabulary needs at least one symbol, not " + vocabularySize);
    }
    NGramCounts counts = new NGramCounts(order, vocabularySize);
    sequences.forEach(counts::observe);
    if (counts.empty.total == 0) {
      throw new IllegalArgumentException("an empty corpus of " + sequences.size()
          + " sequences has no n-grams; give it at least one symbol");
    }
    return counts;
  }

  private void observe(int[] sequence) {
    requireSymbols(sequence);
    for (int t = 0; t < sequence.length; t++) {
      Context context = empty;
      context.observe(sequence[t]);
      for (int back = 1; back < order && back <= t + 1; back++) {
        context = context.longer.computeIfAbsent(
            before(sequence, t - back), symbol -> new Context());
        context.observe(sequence[t]);
      }
    }
  }

  private static int before(int[] sequence, int t) {
    return t < 0 ? BEGINNING : sequence[t];
  }

  /**
   * Returns the contexts that a symbol is predicted from: none, the last symbol, the last two, …,
   * the last n − 1, or back to the beginning if that is nearer.
   *
   * @param sequence the symbols; those from t on are not looked at
   * @param t the position to predict, from 0 to the length of the sequence
   * @param order n, from 1 to {@link #order()}
   * @return shortest first; contexts that the corpus does not have are there, with total 0
   */
  List<Context> contexts(int[] sequence, int t, int order) {
    List<Context> contexts = new ArrayList<>(order);
    Context context = empty;
    contexts.add(context);
    for (int back = 1; back < order && back <= t + 1; back++) {
      context = context.longer.getOrDefault(before(sequence, t - back), Context.UNSEEN);
      contexts.add(context);
    }
    return contexts;
  }

  /** Returns the greatest n that was counted. */
  public int order() {
    return order;
  }

  /** Returns V, the number of different symbols. */
  public int vocabularySize() {
    return vocabularySize;
  }

  /**
   * Returns how many different n-grams the corpus has: the counts that a model of order n stores.
   *
   * @param order n, from 1 to {@link #order()}; near the beginning, shorter ones
   * @throws IllegalArgumentException if n was not counted
   */
  public int different(int order) {
    requireCounted(order);
    return different(empty, order - 1);
  }

  private static int different(Context context, int deeper) {
    if (deeper == 0) {
      return context.counts.size();
    }
    int sum = 0;
    for (Map.Entry<Integer, Context> longer : context.longer.entrySet()) {
      sum += different(longer.getValue(), longer.getKey() == BEGINNING ? 0 : deeper - 1);
    }
    return sum;
  }

  /**
   * Returns how many counts a model stores that mixes all orders up to n.
   *
   * @param order n, from 1 to {@link #order()}
   * @throws IllegalArgumentException if n was not counted
   */
  public int differentUpTo(int order) {
    requireCounted(order);
    return differentUpTo(empty, order - 1);
  }

  private static int differentUpTo(Context context, int deeper) {
    int sum = context.counts.size();
    if (deeper > 0) {
      for (Context longer : context.longer.values()) {
        sum += differentUpTo(longer, deeper - 1);
      }
    }
    return sum;
  }

  void requireCounted(int order) {
    if (order < 1 || order > this.order) {
      throw new IllegalArgumentException("n-grams were counted for n from 1 to " + this.order
          + ", not for n = " + order + "; count again with a greater n");
    }
  }

  void requireSymbols(int[] sequence) {
    for (int t = 0; t < sequence.length; t++) {
      if (sequence[t] < 0 || sequence[t] >= vocabularySize) {
        throw new IllegalArgumentException("symbol " + sequence[t] + " at position " + t
            + " is outside the vocabulary of " + vocabularySize + " symbols, 0 to "
            + (vocabularySize - 1) + "; encode the text with the vocabulary of the model");
      }
    }
  }
}
