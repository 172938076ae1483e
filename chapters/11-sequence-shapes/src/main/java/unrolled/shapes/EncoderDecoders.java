package unrolled.shapes;

import unrolled.bidirectional.Bidirectional;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.CellFactory;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;
import unrolled.gru.CellKind;

/** Makes untrained networks of an encoder and a decoder. */
public final class EncoderDecoders {

  private EncoderDecoders() {}

  /** Makes a layer of tanh units. */
  public static SequenceLayer<?> rnn(int inputSize, int hiddenSize, SeededRandom random) {
    return layer(CellKind.RNN, inputSize, hiddenSize, random);
  }

  /** Makes a layer of LSTM units. */
  public static SequenceLayer<?> lstm(int inputSize, int hiddenSize, SeededRandom random) {
    return layer(CellKind.LSTM, inputSize, hiddenSize, random);
  }

  /** Makes a layer of gated recurrent units. */
  public static SequenceLayer<?> gru(int inputSize, int hiddenSize, SeededRandom random) {
    return layer(CellKind.GRU, inputSize, hiddenSize, random);
  }

  private static SequenceLayer<?> layer(
      CellFactory cells, int inputSize, int hiddenSize, SeededRandom random) {
    return new RecurrentLayer<>(cells.random(inputSize, hiddenSize, random));
  }

  /**
   * Draws a network whose encoder reads both ways.
   *
   * @param cells draws those of the three layers, such as {@code CellKind.GRU}
   * @param sourceSize d, how many different symbols a source has, at least 1
   * @param targetSize q, how many different symbols a target has, at least 1
   * @param encoderUnits of each direction, at least 1
   * @param decoderUnits h, at least 1
   * @param attention whether the decoder looks at all steps, or at the same summary each time
   * @param random the source of the draws, the encoder's first
   */
  public static EncoderDecoder<?, ?, ?> bothWays(CellFactory cells, int sourceSize, int targetSize,
      int encoderUnits, int decoderUnits, boolean attention, SeededRandom random) {
    SequenceLayer<?> encoder = new Bidirectional<>(
        layer(cells, sourceSize, encoderUnits, random),
        layer(cells, sourceSize, encoderUnits, random));
    return of(encoder, layer(cells, targetSize, decoderUnits, random), attention, targetSize,
        random);
  }

  /**
   * Draws what is missing between two layers and the outputs.
   *
   * @param encoder reads the source
   * @param decoder reads the target, and does not look ahead
   * @param attention whether the decoder looks at all steps, or at the same summary each time
   * @param targetSize q, how many different symbols a target has
   * @param random the source of the draws: bridge, attention, readout
   */
  public static EncoderDecoder<?, ?, ?> of(SequenceLayer<?> encoder, SequenceLayer<?> decoder,
      boolean attention, int targetSize, SeededRandom random) {
    int m = encoder.outputSize();
    int first = decoder.zeroStates(1).stream().map(State::H).mapToInt(H -> H.columns()).sum();
    BridgeParameters bridge = BridgeParameters.random(m, first, random);
    Context<?> context = attention
        ? new Attention(AttentionParameters.random(decoder.outputSize(), m, random))
        : new FixedContext();
    return join(new Encoder<>(encoder), bridge, decoder, context,
        ReadoutParameters.random(decoder.outputSize(), m, targetSize, random));
  }

  private static <E extends Parameters, D extends Parameters, C extends Parameters>
      EncoderDecoder<E, D, C> join(Encoder<E> encoder, BridgeParameters bridge,
      SequenceLayer<D> decoder, Context<C> context, ReadoutParameters readout) {
    return new EncoderDecoder<>(encoder, bridge, decoder, context, readout);
  }
}
