package unrolled.bidirectional;

import unrolled.gru.CellSizes;

/** Counts what networks of one or two directions learn, with an output at each step. */
public final class DirectionSizes {

  private DirectionSizes() {}

  /**
   * Returns how many numbers a network learns, {@code D (s·h (d + h + 1) + h·q) + q}.
   *
   * @param directions D, 1 or 2
   * @param sums s, weighted sums of the cell: 1 for tanh units, 3 for a GRU, 4 for an LSTM
   * @param inputSize d, at least 1
   * @param hiddenSize h of each direction, at least 1
   * @param outputSize q, at least 1
   */
  // tag::eq-bidirectional-parameter-count[]
  public static int count(int directions, int sums,
      int inputSize, int hiddenSize, int outputSize) {
    int half = CellSizes.count(sums, inputSize, hiddenSize)
        + hiddenSize * outputSize;
    return directions * half + outputSize;
  }
  // end::eq-bidirectional-parameter-count[]
}
