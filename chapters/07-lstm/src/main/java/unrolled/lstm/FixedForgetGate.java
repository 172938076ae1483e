package unrolled.lstm;

import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;

/**
 * Makes the cell of 1997, which has no forget gate, out of one that has: {@code F = 1} at every
 * step and for ever.
 *
 * <p>All weights of the gate are zero and its bias is 40. There {@code σ} is 1 to the last bit, and
 * its derivative {@code F(1 − F)} is 0, so training never moves them.
 */
public final class FixedForgetGate {

  /** A bias at which the logistic function is 1 in double precision; 37 is enough. */
  static final double OPEN = 40;

  private FixedForgetGate() {}

  /**
   * Sets a cell's forget gate to 1 for ever.
   *
   * @param parameters of an untrained cell, changed and returned
   */
  // tag::open[]
  public static LstmParameters open(LstmParameters parameters) {
    parameters.forget().Wx().fill(0);
    parameters.forget().Wh().fill(0);
    parameters.forget().b().fill(OPEN);
    return parameters;
  }
  // end::open[]

  /**
   * Draws a network whose cells never forget.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param outputSize q, at least 1
   * @param cellPathOnly whether a gradient goes back through the cell state only, as in 1997
   * @param random the source of the draws, the cell's first
   */
  public static RecurrentNetwork<LstmParameters, LstmStep> random(int inputSize, int hiddenSize,
      int outputSize, boolean cellPathOnly, SeededRandom random) {
    LstmCell cell = new LstmCell(open(LstmParameters.random(inputSize, hiddenSize, 0, random)));
    RecurrentCell<LstmParameters, LstmStep> kept = cellPathOnly ? new CellPathOnly(cell) : cell;
    return new RecurrentNetwork<>(kept, new OutputLayer(
        OutputParameters.create(hiddenSize, outputSize, Initializer.glorot(), random)));
  }
}
