package unrolled.naive;

/**
 * Turns the last symbols into the input of a network of fixed size: for every position as many
 * inputs as there are symbols, one of them 1, the others 0.
 *
 * @param length k, the number of positions, at least 1
 * @param vocabularySize V, the number of symbols, at least 1
 */
public record OneHotWindow(int length, int vocabularySize) {

  /** Checks that both numbers are at least 1. */
  public OneHotWindow {
    if (length < 1 || vocabularySize < 1) {
      throw new IllegalArgumentException("a window of " + length + " positions over "
          + vocabularySize + " symbols has no inputs; both must be at least 1");
    }
  }

  /** Returns the number of inputs, {@code k V}. */
  // tag::eq-one-hot-inputs[]
  public long inputs() {
    return (long) length * vocabularySize;
  }

  /**
   * Returns the weights between the inputs and a first layer, {@code k V m}.
   *
   * @param hiddenSize m, the number of units in the layer
   */
  public long weights(int hiddenSize) {
    return inputs() * hiddenSize;
  }
  // end::eq-one-hot-inputs[]

  /**
   * Encodes exactly k symbols: input {@code i V + x_i} is 1 for position i, all others are 0.
   *
   * @param symbols k symbols, each from 0 to {@code V − 1}
   * @return {@code k V} zeros and ones
   * @throws IllegalArgumentException if there are more or fewer than k symbols, or one is outside
   *     the vocabulary
   */
  // tag::eq-one-hot[]
  public double[] encode(int... symbols) {
    if (symbols.length != length) {
      throw new IllegalArgumentException("the window has " + length
          + " positions, the text " + symbols.length + "; cut it or pad it");
    }
    History.check(symbols, vocabularySize);
    double[] inputs = new double[Math.toIntExact(inputs())];
    for (int i = 0; i < length; i++) {
      inputs[i * vocabularySize + symbols[i]] = 1;
    }
    return inputs;
  }
  // end::eq-one-hot[]
}
