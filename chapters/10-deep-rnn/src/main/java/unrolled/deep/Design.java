package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.bidirectional.Bidirectional;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.CellFactory;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.gru.CellKind;

/**
 * Says what a deep network is made of, and draws such networks of any sizes.
 *
 * <p>Each layer is {@code normalize(f(drop(X)))}, as far as the design has these parts; a residual
 * connection around it adds X, which nothing has dropped. The lowest layer reads the inputs of the
 * network and has neither dropout nor a residual connection: dropout is between layers.
 *
 * @param cells draws the cells
 * @param layers how many, at least 1
 * @param twoDirections whether each layer reads from both ends
 * @param dropout which steps share a mask
 * @param rate of dropout between layers, in [0, 1); 0 for none
 * @param residual whether each layer but the lowest adds what it reads
 * @param normalized whether what each layer computes is normalized
 */
public record Design(CellFactory cells, int layers, boolean twoDirections, Dropout.Kind dropout,
    double rate, boolean residual, boolean normalized) {

  /** Checks that there are cells and layers, and what is said of dropout. */
  public Design {
    if (cells == null) {
      throw new IllegalArgumentException(
          "a network needs cells; pass what draws them, such as CellKind.GRU, instead of null");
    }
    if (layers < 1) {
      throw new IllegalArgumentException("a deep network has at least 1 layer, not " + layers
          + "; a network of one layer is the cell alone");
    }
    Dropout.requireRate(rate);
    Dropout.requireKind(dropout);
  }

  /** Returns one layer, in one direction, without any other part. */
  public static Design of(CellFactory cells) {
    return new Design(cells, 1, false, Dropout.Kind.EACH_STEP, 0, false, false);
  }

  /** Returns one layer of an RNN with tanh units. */
  public static Design rnn() {
    return of(CellKind.RNN);
  }

  /** Returns one layer of an LSTM whose forget gate begins nearly open. */
  public static Design lstm() {
    return of(CellKind.LSTM);
  }

  /** Returns one layer of a GRU. */
  public static Design gru() {
    return of(CellKind.GRU);
  }

  /** Returns this design with another number of layers, at least 1. */
  public Design ofLayers(int layers) {
    return new Design(cells, layers, twoDirections, dropout, rate, residual, normalized);
  }

  /** Returns this design with layers that read from both ends. */
  public Design inTwoDirections() {
    return new Design(cells, layers, true, dropout, rate, residual, normalized);
  }

  /** Returns this design with dropout between layers; at a rate of 0 without. */
  public Design withDropout(Dropout.Kind dropout, double rate) {
    return new Design(cells, layers, twoDirections, dropout, rate, residual, normalized);
  }

  /** Returns this design with residual connections. */
  public Design withResiduals() {
    return new Design(cells, layers, twoDirections, dropout, rate, true, normalized);
  }

  /** Returns this design with layer normalization. */
  public Design withNormalization() {
    return new Design(cells, layers, twoDirections, dropout, rate, residual, true);
  }

  /**
   * Draws a stack.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h of each cell, at least 1; layers in two directions give 2h values a step
   * @param random the source of the first weights, the lowest layer's first
   */
  // tag::draw[]
  public Stack draw(int inputSize, int hiddenSize, SeededRandom random) {
    List<SequenceLayer<?>> all = new ArrayList<>();
    all.add(normalized(recurrent(inputSize, hiddenSize, random)));
    int width = all.get(0).outputSize();
    for (int l = 1; l < layers; l++) {
      all.add(upper(width, hiddenSize, random));
    }
    return new Stack(all);
  }

  /** Draws a layer that reads another one's values. */
  SequenceLayer<?> upper(
      int width, int hiddenSize, SeededRandom random) {
    SequenceLayer<?> layer =
        normalized(recurrent(width, hiddenSize, random));
    if (rate > 0) {
      layer = new Stack(
          List.of(new Dropout(width, rate, dropout), layer));
    }
    return residual ? new Residual<>(layer) : layer;
  }

  private SequenceLayer<?> normalized(SequenceLayer<?> layer) {
    return normalized ? new Stack(List.of(
        layer, new LayerNormalization(layer.outputSize()))) : layer;
  }

  private SequenceLayer<?> recurrent(
      int inputSize, int hiddenSize, SeededRandom random) {
    SequenceLayer<?> ahead = new RecurrentLayer<>(
        cells.random(inputSize, hiddenSize, random));
    return twoDirections
        ? new Bidirectional<>(ahead, new RecurrentLayer<>(
            cells.random(inputSize, hiddenSize, random))) : ahead;
  }
  // end::draw[]

  /**
   * Draws a network with an output at each step; weights of the output layer after Glorot and
   * Bengio, biases zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h of each cell, at least 1
   * @param outputSize q, at least 1
   * @param random the source of the first weights, the lowest layer's first
   */
  public SequenceNetwork<StackParameters> network(
      int inputSize, int hiddenSize, int outputSize, SeededRandom random) {
    Stack stack = draw(inputSize, hiddenSize, random);
    return new SequenceNetwork<>(stack, new OutputLayer(OutputParameters.create(
        stack.outputSize(), outputSize, Initializer.glorot(), random)));
  }

  /** Returns the parts in words, but for the cells, which have none before they are drawn. */
  @Override
  public String toString() {
    return layers + (layers == 1 ? " layer" : " layers")
        + (twoDirections ? " in two directions" : "")
        + (rate > 0 ? ", dropout of " + rate + " " + dropout : "")
        + (residual ? ", residual" : "") + (normalized ? ", normalized" : "");
  }
}
