package unrolled.gru;

import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

/** Makes untrained networks of a {@link GruCell} and an output layer. */
public final class GruNetworks {

  private GruNetworks() {}

  /**
   * Draws a network of the usual form; weights after Glorot and Bengio, biases zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param random the source of the draws, the cell's first
   */
  public static RecurrentNetwork<GruParameters, GruStep> random(
      int inputSize, int hiddenSize, int outputSize, SeededRandom random) {
    GruCell cell = new GruCell(GruParameters.random(inputSize, hiddenSize, random));
    return new RecurrentNetwork<>(cell, new OutputLayer(
        OutputParameters.create(hiddenSize, outputSize, Initializer.glorot(), random)));
  }
}
