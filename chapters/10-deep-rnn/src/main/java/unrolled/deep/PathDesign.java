package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentCell;
import unrolled.gru.CellKind;
import unrolled.gru.GruCell;
import unrolled.gru.GruParameters;

/** A way to put three tanh layers, or gated ones, into each step of a recurrent network. */
enum PathDesign {
  /** Three layers of tanh units, each with a state of its own. */
  STACK("stack"),
  /** Three layers of gated units, whose update gates begin with a bias of 3. */
  GATED("stack of GRUs"),
  /** One state, and three levels of tanh units between a state and the next. */
  TRANSITION("deep transition"),
  /** The same, and a skip from each state to the last level of the next step. */
  SKIP("with a skip");

  /** Layers of a stack, and levels of a transition. */
  static final int DEPTH = 3;

  /** First bias of the update gates. */
  static final double UPDATE_BIAS = 3;

  private final String text;

  PathDesign(String text) {
    this.text = text;
  }

  /** Returns what the charts call it. */
  String text() {
    return text;
  }

  /** Draws a cell, with weights after Glorot and Bengio; biases are zero but for those of GATED. */
  RecurrentCell<?, ?> cell(int inputSize, int hiddenSize, SeededRandom random) {
    return switch (this) {
      case STACK -> new StackedCell(CellKind.RNN.cells(inputSize, hiddenSize, DEPTH, random));
      case GATED -> gated(inputSize, hiddenSize, random);
      case TRANSITION, SKIP -> new DeepTransitionCell(DeepTransitionParameters.random(
          inputSize, hiddenSize, DEPTH, this == SKIP, random));
    };
  }

  private static StackedCell gated(int inputSize, int hiddenSize, SeededRandom random) {
    List<GruCell> cells = new ArrayList<>();
    for (int l = 0; l < DEPTH; l++) {
      GruParameters parameters =
          GruParameters.random(l == 0 ? inputSize : hiddenSize, hiddenSize, random);
      parameters.update().b().fill(UPDATE_BIAS);
      cells.add(new GruCell(parameters));
    }
    return new StackedCell(cells);
  }
}
