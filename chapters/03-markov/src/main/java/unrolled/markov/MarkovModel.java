package unrolled.markov;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.model.SequenceModel;

/**
 * Predicts the next symbol from the last one alone.
 *
 * <p>Sequences end with a symbol of their own. The same symbol is the state from which each
 * sequence begins, so that the end of one leads to the beginning of the next and the chain goes on
 * for ever.
 */
public final class MarkovModel implements SequenceModel {

  private final MarkovChain chain;
  private final int start;

  /**
   * Creates a model.
   *
   * @param chain of symbols
   * @param start the state before the first symbol: the end symbol
   * @throws IllegalArgumentException if the chain has no such state
   */
  public MarkovModel(MarkovChain chain, int start) {
    chain.following(start);
    this.chain = chain;
    this.start = start;
  }

  /**
   * Counts the transitions of sequences, each from the end symbol to its own end symbol.
   *
   * @param vocabularySize V, symbols are 0 to V − 1
   * @param end the end symbol
   * @param sequences each with its end symbol
   * @throws IllegalArgumentException if a sequence has a symbol outside the vocabulary, or there is
   *     none
   */
  public static TransitionCounts count(int vocabularySize, int end, List<int[]> sequences) {
    List<int[]> paths = new ArrayList<>();
    for (int[] sequence : sequences) {
      int[] path = new int[sequence.length + 1];
      path[0] = end;
      System.arraycopy(sequence, 0, path, 1, sequence.length);
      paths.add(path);
    }
    return TransitionCounts.of(vocabularySize, paths);
  }

  /** Returns the chain. */
  public MarkovChain chain() {
    return chain;
  }

  @Override
  public int vocabularySize() {
    return chain.states();
  }

  // tag::eq-markov-property[]
  @Override
  public double[] nextProbabilities(int[] history) {
    requireSymbols(history);
    int last = history.length == 0
        ? start : history[history.length - 1];
    return chain.following(last);
  }
  // end::eq-markov-property[]

  /** Returns the same as the inherited method, in one sweep. */
  @Override
  public double logLikelihood(int[] sequence) {
    requireSymbols(sequence);
    int[] path = new int[sequence.length + 1];
    path[0] = start;
    System.arraycopy(sequence, 0, path, 1, sequence.length);
    return chain.logLikelihood(path);
  }

  /** Returns the number of symbols. */
  @Override
  public String toString() {
    return "chain of " + chain.states() + " symbols";
  }

  private void requireSymbols(int[] sequence) {
    for (int t = 0; t < sequence.length; t++) {
      if (sequence[t] < 0 || sequence[t] >= chain.states()) {
        throw new IllegalArgumentException("symbol " + sequence[t] + " at position " + t
            + " is unknown to a chain of " + chain.states() + " symbols, 0 to "
            + (chain.states() - 1) + "; encode the text with the vocabulary of the model");
      }
    }
  }
}
