package unrolled.core.model;

import java.util.Arrays;

import unrolled.core.math.SeededRandom;

/** Gives the probabilities of the next symbol of a sequence from the symbols so far. */
public interface SequenceModel {

  /** Returns the number of different symbols; they are numbered from 0. */
  int vocabularySize();

  /**
   * Returns the probabilities of the symbol that follows a history.
   *
   * @param history all symbols so far, oldest first, perhaps none; not changed
   * @return {@code vocabularySize()} probabilities that sum to one
   * @throws IllegalArgumentException if a symbol is not between 0 and the vocabulary's size
   */
  double[] nextProbabilities(int[] history);

  /**
   * Returns the log-likelihood of a sequence, {@code log p(x_1) + log p(x_2 | x_1) + …}.
   *
   * <p>A model that can read a sequence in one sweep does better to override this.
   *
   * @param sequence the symbols, the end symbol included where there is one
   * @return nats; negative infinity if the model holds a symbol for impossible
   */
  // tag::eq-log-likelihood[]
  default double logLikelihood(int[] sequence) {
    double sum = 0;
    for (int t = 0; t < sequence.length; t++) {
      int[] history = Arrays.copyOf(sequence, t);
      sum += StrictMath.log(nextProbabilities(history)[sequence[t]]);
    }
    return sum;
  }
  // end::eq-log-likelihood[]

  /**
   * Draws a sequence, symbol by symbol, each from the probabilities given those before it.
   *
   * @param end the symbol that ends the sequence; pass −1 if none does
   * @param most the greatest length, at least 1
   * @param random the source of the draws
   * @return at most {@code most} symbols, the end symbol last if it came
   * @throws IllegalArgumentException if most is below 1
   */
  // tag::sample[]
  default int[] sample(int end, int most, SeededRandom random) {
    requireRoom(most);
    int[] drawn = new int[0];
    do {
      int next = random.choose(nextProbabilities(drawn));
      drawn = Arrays.copyOf(drawn, drawn.length + 1);
      drawn[drawn.length - 1] = next;
    } while (drawn.length < most && drawn[drawn.length - 1] != end);
    return drawn;
  }
  // end::sample[]

  /** Checks the greatest length of a sample. */
  static void requireRoom(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(
          "a sample needs room for at least 1 symbol, not " + most);
    }
  }
}
