package unrolled.deep;

import unrolled.core.math.Initializer;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.gru.CellKind;

/** Makes networks of layers for whatever trains networks of any cell: a stack is a cell, too. */
final class StackedNetworks {

  private StackedNetworks() {}

  /**
   * Returns a factory of networks with so many layers; weights of the output layer after Glorot and
   * Bengio, biases zero.
   *
   * @param kind of the cells
   * @param layers L, at least 1
   */
  static NetworkFactory of(CellKind kind, int layers) {
    return (inputSize, hiddenSize, outputSize, random) -> new RecurrentNetwork<>(
        new StackedCell(kind.cells(inputSize, hiddenSize, layers, random)),
        new OutputLayer(OutputParameters.create(
            hiddenSize, outputSize, Initializer.glorot(), random)));
  }
}
