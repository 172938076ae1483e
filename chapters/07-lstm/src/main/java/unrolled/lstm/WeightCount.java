package unrolled.lstm;

/**
 * Counts the weights of the networks of S. Hochreiter and J. Schmidhuber, "Long short-term
 * memory", Neural Computation 9 (1997), whose cells stand in blocks that share their gates.
 *
 * <p>There is no forget gate. Every cell, and every input and output gate, reads all inputs, all
 * cells and all gates; the outputs read the cells.
 *
 * @param inputs d, at least 1
 * @param outputs q, at least 1
 * @param blocks b, at least 1; each has an input and an output gate
 * @param blockSize s, cells of a block, at least 1
 * @param biases which units have a bias
 */
public record WeightCount(int inputs, int outputs, int blocks, int blockSize, Biases biases) {

  /** Says which units have a bias. */
  public enum Biases {
    /** Only the gates, as in the paper's network for the Reber grammar. */
    GATES,
    /** All cells, gates and outputs, as in the paper's network for the adding problem. */
    ALL
  }

  /** Returns the number of weights, biases included. */
  // tag::eq-lstm-weight-count[]
  public int weights() {
    int cells = blocks * blockSize;
    int hidden = cells + 2 * blocks;
    int bias = biases == Biases.GATES ? 2 * blocks : hidden + outputs;
    return hidden * (inputs + hidden) + outputs * cells + bias;
  }
  // end::eq-lstm-weight-count[]

  /** Returns the number of weights of an {@link LstmCell}: three gates and a candidate. */
  // tag::eq-lstm-parameter-count[]
  public static int ofCell(int inputSize, int hiddenSize) {
    return (3 + 1) * hiddenSize * (inputSize + hiddenSize + 1);
  }
  // end::eq-lstm-parameter-count[]
}
