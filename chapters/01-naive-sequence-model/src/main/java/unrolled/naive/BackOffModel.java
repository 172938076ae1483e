package unrolled.naive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.model.SequenceModel;

/**
 * Predicts the next symbol from the longest suffix of the history that training held.
 *
 * <p>Drops the oldest symbol until what is left has been seen; the empty suffix always has. The
 * counts found there are smoothed, so that no symbol is impossible.
 */
public final class BackOffModel implements SequenceModel {

  private final int vocabularySize;
  private final double alpha;
  private final Map<String, NextCounts> counts;

  /**
   * Counts what followed every stretch of a corpus.
   *
   * @param sequences at least one, each with its end symbol
   * @param vocabularySize the number of symbols
   * @param alpha α, added to the count of every symbol; above 0, in observations
   * @throws IllegalArgumentException if the corpus is empty, α is not above 0, or a symbol is
   *     outside the vocabulary
   */
  public BackOffModel(List<int[]> sequences, int vocabularySize, double alpha) {
    this(count(sequences, vocabularySize), vocabularySize, alpha);
  }

  private BackOffModel(Map<String, NextCounts> counts, int vocabularySize, double alpha) {
    if (!(alpha > 0) || Double.isInfinite(alpha)) {
      throw new IllegalArgumentException("alpha must be above 0 and finite, not " + alpha
          + "; without it a symbol that never followed would be impossible");
    }
    this.counts = counts;
    this.vocabularySize = vocabularySize;
    this.alpha = alpha;
  }

  private static Map<String, NextCounts> count(List<int[]> sequences, int vocabularySize) {
    if (sequences.isEmpty()) {
      throw new IllegalArgumentException("an empty corpus has no counts; give it a sequence");
    }
    Map<String, NextCounts> counts = new HashMap<>();
    for (int[] sequence : sequences) {
      String history = History.of(sequence, vocabularySize);
      for (int t = 0; t < sequence.length; t++) {
        for (int from = 0; from <= t + 1; from++) {
          counts.computeIfAbsent(history.substring(from, t + 1), h -> new NextCounts())
              .add(sequence[t]);
        }
      }
    }
    return counts;
  }

  /** Returns the same counts with another α. */
  public BackOffModel withAlpha(double newAlpha) {
    return new BackOffModel(counts, vocabularySize, newAlpha);
  }

  @Override
  public int vocabularySize() {
    return vocabularySize;
  }

  /** Returns α, in observations. */
  public double alpha() {
    return alpha;
  }

  /** Returns the number of different stretches that have a count of their own. */
  public int contexts() {
    return counts.size();
  }

  /** Returns how many counts above zero are stored, over all contexts. */
  public long storedCounts() {
    return counts.values().stream().mapToLong(NextCounts::different).sum();
  }

  /**
   * Returns how many symbols of a history are left when the first seen suffix is found; the start
   * mark counts as one.
   *
   * @param history all symbols so far
   */
  public int matchedLength(int[] history) {
    return longestSeenSuffix(History.of(history, vocabularySize)).length();
  }

  /**
   * Returns how often training held the suffix that a history is cut down to.
   *
   * @param history all symbols so far
   */
  public int matchedCount(int[] history) {
    return counts.get(longestSeenSuffix(History.of(history, vocabularySize))).total();
  }

  // tag::eq-longest-suffix[]
  private String longestSeenSuffix(String history) {
    for (int from = 0; from < history.length(); from++) {
      String suffix = history.substring(from);
      if (counts.containsKey(suffix)) {
        return suffix;
      }
    }
    return "";
  }
  // end::eq-longest-suffix[]

  @Override
  public double[] nextProbabilities(int[] history) {
    return after(History.of(history, vocabularySize));
  }

  /**
   * Returns the same model with a short memory: it is shown the last symbols only.
   *
   * @param symbols how many symbols of each history to keep, at least 0; the start mark counts
   */
  public SequenceModel lookingBack(int symbols) {
    return new SequenceModel() {
      @Override
      public int vocabularySize() {
        return vocabularySize;
      }

      @Override
      public double[] nextProbabilities(int[] history) {
        String text = History.of(history, vocabularySize);
        return after(text.substring(Math.max(0, text.length() - symbols)));
      }
    };
  }

  // tag::eq-back-off[]
  private double[] after(String history) {
    NextCounts seen = counts.get(longestSeenSuffix(history));
    double total = seen.total() + alpha * vocabularySize;
    double[] p = new double[vocabularySize];
    Arrays.setAll(p, next -> (seen.of(next) + alpha) / total);
    return p;
  }
  // end::eq-back-off[]

  /**
   * Returns how many symbols the search for the longest seen suffix reads: the lengths of all
   * suffixes tried, at most {@code (t+1)(t+2)/2} after t symbols.
   *
   * @param history all symbols so far
   */
  // tag::eq-suffix-cost[]
  public int symbolsRead(int[] history) {
    int length = history.length + 1;
    int matched = matchedLength(history);
    int read = 0;
    for (int tried = length; tried >= Math.max(matched, 1); tried--) {
      read += tried;
    }
    return read;
  }
  // end::eq-suffix-cost[]

  /** Returns the number of contexts, symbols and α on one line. */
  @Override
  public String toString() {
    return "back-off over " + contexts() + " contexts, " + vocabularySize + " symbols, alpha "
        + alpha;
  }
}
