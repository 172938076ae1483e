package unrolled.deep;

import unrolled.gru.CellSizes;

/** Counts what stacks of recurrent layers learn. */
public final class DeepSizes {

  private DeepSizes() {}

  /**
   * Returns how many numbers a stack learns, {@code sums·h·((d + h + 1) + (L − 1)(2h + 1))}.
   *
   * @param sums weighted sums of a cell, 1, 3 or 4
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param layers L, at least 1
   */
  // tag::eq-deep-parameter-count[]
  public static int count(
      int sums, int inputSize, int hiddenSize, int layers) {
    return CellSizes.count(sums, inputSize, hiddenSize) // reads X
        + (layers - 1) * CellSizes.count(sums, hiddenSize, hiddenSize);
  }
  // end::eq-deep-parameter-count[]

  /**
   * Returns the number of units a layer with which stack and output layer learn as near as possible
   * to so many numbers; the smaller one if two are as near.
   *
   * @param sums as above
   * @param inputSize d, at least 1
   * @param outputSize q, at least 1
   * @param layers L, at least 1
   * @param parameters at least 1
   */
  public static int unitsFor(
      int sums, int inputSize, int outputSize, int layers, int parameters) {
    int units = 1;
    while (all(sums, inputSize, units + 1, outputSize, layers) <= parameters) {
      units++;
    }
    int below = Math.abs(parameters - all(sums, inputSize, units, outputSize, layers));
    int above = Math.abs(all(sums, inputSize, units + 1, outputSize, layers) - parameters);
    return above < below ? units + 1 : units;
  }

  private static int all(int sums, int inputSize, int hiddenSize, int outputSize, int layers) {
    return count(sums, inputSize, hiddenSize, layers) + (hiddenSize + 1) * outputSize;
  }
}
