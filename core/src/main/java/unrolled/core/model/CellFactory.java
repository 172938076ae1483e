package unrolled.core.model;

import unrolled.core.math.SeededRandom;

/** Draws untrained cells of one kind, such as of LSTMs; of any sizes. */
@FunctionalInterface
public interface CellFactory {

  /**
   * Draws a cell.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param random the source of the first weights
   */
  RecurrentCell<?, ?> random(int inputSize, int hiddenSize, SeededRandom random);
}
