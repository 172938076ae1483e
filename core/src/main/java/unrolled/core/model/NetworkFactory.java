package unrolled.core.model;

import unrolled.core.math.SeededRandom;

/** Draws untrained networks of one kind of cell, so that experiments can be run with any kind. */
@FunctionalInterface
public interface NetworkFactory {

  /**
   * Draws a network.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param random the source of the first weights
   */
  RecurrentNetwork<?, ?> random(
      int inputSize, int hiddenSize, int outputSize, SeededRandom random);
}
