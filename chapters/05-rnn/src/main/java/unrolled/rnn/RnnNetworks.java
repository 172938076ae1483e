package unrolled.rnn;

import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

/** Makes untrained networks of a {@link RnnCell} and an output layer. */
public final class RnnNetworks {

  private RnnNetworks() {}

  /**
   * Draws a network with tanh units; weights after Glorot and Bengio, biases zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param random the source of the draws, the cell's first
   */
  public static RecurrentNetwork<RnnParameters, RnnStep> random(
      int inputSize, int hiddenSize, int outputSize, SeededRandom random) {
    RnnCell cell = new RnnCell(
        RnnParameters.random(inputSize, hiddenSize, random), Activation.TANH);
    return new RecurrentNetwork<>(cell, new OutputLayer(
        OutputParameters.create(hiddenSize, outputSize, Initializer.glorot(), random)));
  }
}
