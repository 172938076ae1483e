package unrolled.bidirectional;

import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.gru.CellKind;

/** Makes networks that read letters in one direction or in both, of tanh units or GRUs. */
final class CapitalNetworks {

  private static final int OUTPUTS = 2; // small, capital

  private CapitalNetworks() {}

  /** A way to read, with the units of RNN and GRU; of both directions, the units of each. */
  enum Design {
    FORWARD(40, 27), BACKWARD(40, 27), BOTH(24, 16), TWICE(48, 32);

    private final int rnn;
    private final int gru;

    Design(int rnn, int gru) {
      this.rnn = rnn;
      this.gru = gru;
    }

    int units(CellKind cell) {
      return switch (cell) {
        case RNN -> rnn;
        case GRU -> gru;
        case LSTM -> throw new IllegalArgumentException("no LSTM reads for capitals here");
      };
    }
  }

  /** Draws a network: weights after Glorot and Bengio, biases zero. */
  static SequenceNetwork<?> random(CellKind cell, Design design, int letters, SeededRandom random) {
    SequenceLayer<?> layer = one(cell, design, letters, random);
    return switch (design) {
      case FORWARD, TWICE -> network(layer, random);
      case BACKWARD -> network(turned(layer), random);
      case BOTH -> network(joined(layer, one(cell, design, letters, random)), random);
    };
  }

  private static SequenceLayer<?> one(
      CellKind cell, Design design, int letters, SeededRandom random) {
    return new RecurrentLayer<>(cell.random(letters, design.units(cell), random.split()));
  }

  private static <P extends Parameters> SequenceLayer<P> turned(SequenceLayer<P> layer) {
    return new FromTheEnd<>(layer);
  }

  private static <F extends Parameters, B extends Parameters> SequenceLayer<BothWays<F, B>> joined(
      SequenceLayer<F> forward, SequenceLayer<B> backward) {
    return new Bidirectional<>(forward, backward);
  }

  private static <P extends Parameters> SequenceNetwork<P> network(
      SequenceLayer<P> layer, SeededRandom random) {
    return new SequenceNetwork<>(layer, new OutputLayer(OutputParameters.create(
        layer.outputSize(), OUTPUTS, Initializer.glorot(), random)));
  }
}
