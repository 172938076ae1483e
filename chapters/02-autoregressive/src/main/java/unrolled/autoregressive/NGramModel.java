package unrolled.autoregressive;

import java.util.Arrays;
import java.util.List;

import unrolled.core.math.Exponential;
import unrolled.core.model.SequenceModel;

/**
 * Predicts the next symbol from the n − 1 symbols before it, by counting: the autoregressive model
 * of order τ = n − 1 for symbols.
 *
 * <p>{@code p(x_t | x_1 … x_{t−1}) = p(x_t | x_{t−τ} … x_{t−1})}. Near the beginning, where τ
 * symbols are not there yet, it looks back at what there is and knows that it is the beginning.
 */
public final class NGramModel implements SequenceModel {

  private final NGramCounts counts;
  private final int order;
  private final Smoothing smoothing;

  /**
   * Creates a model from counts; nothing is copied, and models of several orders can share one.
   *
   * @param counts of the training corpus
   * @param order n, from 1 to the order of the counts
   * @param smoothing turns counts into probabilities
   * @throws IllegalArgumentException if n was not counted
   */
  public NGramModel(NGramCounts counts, int order, Smoothing smoothing) {
    counts.requireCounted(order);
    this.counts = counts;
    this.order = order;
    this.smoothing = smoothing;
  }

  /** Returns n, one more than the number of symbols that the model looks back at. */
  public int order() {
    return order;
  }

  @Override
  public int vocabularySize() {
    return counts.vocabularySize();
  }

  // tag::eq-ngram-model[]
  @Override
  public double[] nextProbabilities(int[] history) {
    counts.requireSymbols(history);
    List<NGramCounts.Context> contexts =
        counts.contexts(history, history.length, order);
    double[] p = new double[vocabularySize()];
    Arrays.setAll(p,
        x -> smoothing.probability(contexts, x, p.length));
    return p;
  }
  // end::eq-ngram-model[]

  /** Returns the same as the inherited method, without the symbols that did not come. */
  @Override
  public double logLikelihood(int[] sequence) {
    counts.requireSymbols(sequence);
    double sum = 0;
    for (int t = 0; t < sequence.length; t++) {
      List<NGramCounts.Context> contexts = counts.contexts(sequence, t, order);
      sum += Exponential.log(
          smoothing.probability(contexts, sequence[t], vocabularySize()));
    }
    return sum;
  }

  /**
   * Returns the share of predictions whose longest context was never seen in training.
   *
   * @param sequences at least one symbol in all
   * @throws IllegalArgumentException if there is no symbol, or one outside the vocabulary
   */
  public double unseenShare(List<int[]> sequences) {
    int unseen = 0;
    int predictions = 0;
    for (int[] sequence : sequences) {
      counts.requireSymbols(sequence);
      for (int t = 0; t < sequence.length; t++) {
        List<NGramCounts.Context> contexts = counts.contexts(sequence, t, order);
        unseen += contexts.get(contexts.size() - 1).total() == 0 ? 1 : 0;
        predictions++;
      }
    }
    if (predictions == 0) {
      throw new IllegalArgumentException(
          "no symbols to predict: the corpus is empty; give it at least one sequence");
    }
    return (double) unseen / predictions;
  }
}
