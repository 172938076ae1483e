package unrolled.lstm;

import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

/** Makes untrained networks of a {@link LstmCell} and an output layer. */
public final class LstmNetworks {

  /** The first bias of the forget gate, if nothing else is said: it begins nearly open. */
  public static final double FORGET_BIAS = 1;

  private LstmNetworks() {}

  /**
   * Draws a network without peepholes; weights after Glorot and Bengio, biases zero but for the
   * forget gate's, which is {@link #FORGET_BIAS}.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param random the source of the draws, the cell's first
   */
  public static RecurrentNetwork<LstmParameters, LstmStep> random(
      int inputSize, int hiddenSize, int outputSize, SeededRandom random) {
    return random(inputSize, hiddenSize, outputSize, FORGET_BIAS, random);
  }

  /**
   * Draws a network without peepholes.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param forgetBias first bias of the forget gate
   * @param random the source of the draws, the cell's first
   */
  public static RecurrentNetwork<LstmParameters, LstmStep> random(int inputSize, int hiddenSize,
      int outputSize, double forgetBias, SeededRandom random) {
    LstmCell cell = new LstmCell(
        LstmParameters.random(inputSize, hiddenSize, forgetBias, random));
    return new RecurrentNetwork<>(cell, new OutputLayer(
        OutputParameters.create(hiddenSize, outputSize, Initializer.glorot(), random)));
  }
}
