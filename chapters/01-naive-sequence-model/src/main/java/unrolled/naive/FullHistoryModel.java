package unrolled.naive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.model.SequenceModel;

/**
 * Predicts the next symbol from how often it followed the whole history in training, and knows
 * nothing else.
 *
 * <p>A history that training never held leaves the model without an answer: every probability is
 * zero. {@link BackOffModel} is the repair.
 */
public final class FullHistoryModel implements SequenceModel {

  private final int vocabularySize;
  private final Map<String, NextCounts> counts = new HashMap<>();
  private final int sequences;

  /**
   * Counts the histories of a corpus.
   *
   * @param sequences at least one, each with its end symbol
   * @param vocabularySize the number of symbols
   * @throws IllegalArgumentException if the corpus is empty or a symbol outside the vocabulary
   */
  public FullHistoryModel(List<int[]> sequences, int vocabularySize) {
    if (sequences.isEmpty()) {
      throw new IllegalArgumentException("an empty corpus has no counts; give it a sequence");
    }
    this.vocabularySize = vocabularySize;
    this.sequences = sequences.size();
    for (int[] sequence : sequences) {
      String history = History.of(sequence, vocabularySize);
      for (int t = 0; t < sequence.length; t++) {
        counts.computeIfAbsent(history.substring(0, t + 1), h -> new NextCounts())
            .add(sequence[t]);
      }
    }
  }

  @Override
  public int vocabularySize() {
    return vocabularySize;
  }

  /** Tells whether training held this history. */
  public boolean hasSeen(int[] history) {
    return counts.containsKey(History.of(history, vocabularySize));
  }

  /** Returns the number of different histories that training held. */
  public int histories() {
    return counts.size();
  }

  /**
   * Returns {@code p(next | history) = N(history, next) / N(history)}.
   *
   * @param history all symbols so far
   * @param next the symbol asked about
   * @return 0 where the history, or the symbol after it, was never seen
   */
  // tag::eq-history-count[]
  public double conditional(int[] history, int next) {
    NextCounts seen = counts.get(History.of(history, vocabularySize));
    if (seen == null) {
      return 0;
    }
    return (double) seen.of(next) / seen.total();
  }
  // end::eq-history-count[]

  /**
   * Returns {@code p(x_1, …, x_T) = ∏ p(x_t | x_1, …, x_{t−1})}.
   *
   * @param sequence the symbols, the end symbol included
   */
  // tag::eq-chain-rule[]
  public double probability(int[] sequence) {
    double product = 1;
    for (int t = 0; t < sequence.length; t++) {
      int[] history = Arrays.copyOf(sequence, t);
      product *= conditional(history, sequence[t]);
    }
    return product;
  }
  // end::eq-chain-rule[]

  /**
   * Returns {@code N(x_1, …, x_T) / N}, the share of training sequences that are this one.
   *
   * @param sequence the symbols, the end symbol included, which no training sequence has earlier
   */
  // tag::eq-telescope[]
  public double shareOf(int[] sequence) {
    int last = sequence.length - 1;
    int[] history = Arrays.copyOf(sequence, last);
    NextCounts seen = counts.get(History.of(history, vocabularySize));
    return seen == null ? 0 : (double) seen.of(sequence[last]) / sequences;
  }
  // end::eq-telescope[]

  @Override
  public double[] nextProbabilities(int[] history) {
    double[] p = new double[vocabularySize];
    Arrays.setAll(p, next -> conditional(history, next));
    return p;
  }

  /** Returns the number of sequences, histories and symbols on one line. */
  @Override
  public String toString() {
    return histories() + " histories of " + sequences + " sequences, " + vocabularySize
        + " symbols";
  }
}
