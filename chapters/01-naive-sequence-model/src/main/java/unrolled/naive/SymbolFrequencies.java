package unrolled.naive;

import java.util.Arrays;
import java.util.List;

import unrolled.core.model.SequenceModel;

/** Predicts the next symbol from how frequent each symbol is, and ignores the history. */
public final class SymbolFrequencies implements SequenceModel {

  private final double[] probabilities;

  /**
   * Counts the symbols of a corpus, each once more than it occurs.
   *
   * @param sequences at least one, each with its end symbol
   * @param vocabularySize the number of symbols
   * @throws IllegalArgumentException if the corpus is empty
   */
  public SymbolFrequencies(List<int[]> sequences, int vocabularySize) {
    if (sequences.isEmpty()) {
      throw new IllegalArgumentException("an empty corpus has no counts; give it a sequence");
    }
    probabilities = new double[vocabularySize];
    Arrays.fill(probabilities, 1);
    double total = vocabularySize;
    for (int[] sequence : sequences) {
      for (int symbol : sequence) {
        probabilities[symbol]++;
        total++;
      }
    }
    for (int i = 0; i < vocabularySize; i++) {
      probabilities[i] /= total;
    }
  }

  @Override
  public int vocabularySize() {
    return probabilities.length;
  }

  @Override
  public double[] nextProbabilities(int[] history) {
    return probabilities.clone();
  }

  /**
   * Returns the entropy of the distribution, {@code −Σ p log2 p}: what a source that draws every
   * symbol from it costs the best predictor there is.
   *
   * @return bits per symbol
   */
  // tag::eq-entropy[]
  public double entropy() {
    double bits = 0;
    for (double p : probabilities) {
      bits -= p * StrictMath.log(p) / StrictMath.log(2);
    }
    return bits;
  }
  // end::eq-entropy[]
}
