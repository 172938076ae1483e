package unrolled.gru;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import unrolled.core.math.SeededRandom;
import unrolled.core.model.CellFactory;
import unrolled.core.model.RecurrentCell;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmNetworks;
import unrolled.lstm.LstmParameters;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/** A kind of cell that layers are made of, with its usual first weights. */
public enum CellKind implements CellFactory {
  /** Tanh units. */
  RNN(CellSizes.RNN, draw -> new RnnCell(RnnParameters.random(draw.d, draw.h, draw.random))),
  /** Without peepholes, the first bias of the forget gate being 1. */
  LSTM(CellSizes.LSTM, draw -> new LstmCell(LstmParameters.random(
      draw.d, draw.h, LstmNetworks.FORGET_BIAS, draw.random))),
  /** Resetting before the product, all first biases being zero. */
  GRU(CellSizes.GRU, draw -> new GruCell(GruParameters.random(draw.d, draw.h, draw.random)));

  private final int sums;
  private final Function<Draw, RecurrentCell<?, ?>> cells;

  CellKind(int sums, Function<Draw, RecurrentCell<?, ?>> cells) {
    this.sums = sums;
    this.cells = cells;
  }

  private record Draw(int d, int h, SeededRandom random) {}

  /** Returns how many weighted sums the cell has, 1, 3 or 4. */
  public int sums() {
    return sums;
  }

  @Override
  public RecurrentCell<?, ?> random(int inputSize, int hiddenSize, SeededRandom random) {
    return cells.apply(new Draw(inputSize, hiddenSize, random));
  }

  /**
   * Draws cells for layers on top of each other, of which the lowest reads the input.
   *
   * @param layers L, at least 1
   * @param random the source of the draws, from the lowest layer up
   */
  public List<RecurrentCell<?, ?>> cells(
      int inputSize, int hiddenSize, int layers, SeededRandom random) {
    List<RecurrentCell<?, ?>> stack = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      stack.add(random(l == 0 ? inputSize : hiddenSize, hiddenSize, random));
    }
    return stack;
  }
}
