package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;

/**
 * Turns a sequence into another of another length: an encoder reads all of the first, a decoder
 * writes the second symbol by symbol, and sees of the first what the context shows it.
 *
 * @param <E> parameters of the encoder's layer
 * @param <D> parameters of the decoder's layer
 * @param <C> parameters of the context
 */
public final class EncoderDecoder<
    E extends Parameters, D extends Parameters, C extends Parameters> {

  private final Encoder<E> encoder;
  private final Bridge bridge;
  private final SequenceLayer<D> decoder;
  private final Context<C> context;
  private final Readout readout;

  /**
   * Joins the parts, which are not copied.
   *
   * @param encoder reads the source
   * @param bridge parameters of the way from the summary to the decoder's first state
   * @param decoder reads the target, one step behind
   * @param context what the decoder sees of the source
   * @param readout parameters of the way to the outputs
   * @throws IllegalArgumentException if the decoder looks ahead
   */
  public EncoderDecoder(Encoder<E> encoder, BridgeParameters bridge, SequenceLayer<D> decoder,
      Context<C> context, ReadoutParameters readout) {
    if (decoder.looksAhead()) {
      throw new IllegalArgumentException("a decoder writes from the first symbol to the last, so it"
          + " can't look ahead; give it a layer of one direction");
    }
    this.encoder = encoder;
    this.bridge = new Bridge(bridge);
    this.decoder = decoder;
    this.context = context;
    this.readout = new Readout(readout);
  }

  /** Returns d, how many different symbols a source has. */
  public int sourceSize() {
    return encoder.layer().inputSize();
  }

  /** Returns q, how many different symbols a target has. */
  public int targetSize() {
    return readout.parameters().output().outputSize();
  }

  /** Returns the parameters themselves, not copies. */
  public EncoderDecoderParameters<E, D, C> parameters() {
    return new EncoderDecoderParameters<>(encoder.layer().parameters(), bridge.parameters(),
        decoder.parameters(), context.parameters(), readout.parameters());
  }

  /** Returns new gradients of zeros, of the shapes of the parameters. */
  public EncoderDecoderParameters<E, D, C> zeroGradients() {
    return new EncoderDecoderParameters<>(encoder.layer().zeroGradients(),
        bridge.parameters().zerosLike(), decoder.zeroGradients(), context.zeroGradients(),
        readout.parameters().zerosLike());
  }

  /** Holds a pass forward, and knows the way back. */
  public final class Pass {

    private final Encoder<E>.Pass source;
    private final Matrix S0;
    private final SequenceLayer.Pass<D> run;
    private final List<Matrix> S;
    private final Context.View<C> view;
    private final List<Matrix> M = new ArrayList<>();
    private final List<Matrix> O = new ArrayList<>();

    // tag::forward[]
    private Pass(PairBatch batch, SeededRandom noise) {
      Mask steps = batch.targets().mask();
      source = encoder.forward(
          batch.sources(), batch.sourceMask(), noise);
      S0 = bridge.forward(source.encoded().U());
      run = decoder.forward(batch.targets().inputs(),
          first(S0), steps, noise);
      S = run.H();
      view = context.look(S, steps, source.encoded());
      for (int t = 0; t < S.size(); t++) {
        M.add(readout.mixed(S.get(t), view.V().get(t)));
        O.add(readout.outputs(M.get(t)));
      }
    }
    // end::forward[]

    /** Returns the outputs {@code O_1 … O_T′}, each (n, q); they mean nothing in the padding. */
    public List<Matrix> O() {
      return O;
    }

    /** Returns what the decoder saw of the sources. */
    public Context.View<C> view() {
      return view;
    }

    /**
     * Goes back through decoder and encoder.
     *
     * @param dO gradients with respect to the outputs, each (n, q), zero in the padding
     * @param gradients added to
     */
    // tag::backward[]
    public void backward(List<Matrix> dO,
        EncoderDecoderParameters<E, D, C> gradients) {
      List<Matrix> dS = new ArrayList<>();
      List<Matrix> dV = new ArrayList<>();
      for (int t = 0; t < S.size(); t++) {
        Readout.Back back = readout.backward(S.get(t), view.V().get(t),
            M.get(t), dO.get(t), gradients.readout());
        dS.add(back.dS());
        dV.add(back.dV());
      }
      Encoded dSource = source.encoded().zerosLike();
      view.backward(dV, dS, dSource, gradients.context());
      List<State> dFirst =
          run.backward(dS, gradients.decoder()).dInitial();
      dSource.U().add(bridge.backward(source.encoded().U(), S0,
          Bridge.hidden(dFirst), gradients.bridge()));
      source.backward(dSource, gradients.encoder());
    }
    // end::backward[]
  }

  /**
   * Runs forward with the targets as the decoder's inputs, one step behind: teacher forcing.
   *
   * @param batch n sources and their targets
   * @param noise the source of what is dropped in training; null when nothing is
   */
  public Pass forward(PairBatch batch, SeededRandom noise) {
    return new Pass(batch, noise);
  }

  /** Reads sources, which a decoder then steps through. */
  public Encoded encode(List<Input> X, Mask mask) {
    return encoder.forward(X, mask, null).encoded();
  }

  /** Returns the decoder's states before its first step. */
  public List<State> firstStates(Encoded source) {
    return first(bridge.forward(source.U()));
  }

  private List<State> first(Matrix S0) {
    return Bridge.into(decoder.zeroStates(S0.rows()), S0);
  }

  /**
   * Holds what one step of the decoder left.
   *
   * @param states to go on from
   * @param O outputs (n, q)
   * @param alpha weights of the source's steps, one matrix (1, T_n) a source; empty without any
   */
  public record Step(List<State> states, Matrix O, List<Matrix> alpha) {}

  /**
   * Lets the decoder read one symbol of each of n targets.
   *
   * @param source what is known of the n sources
   * @param states as the step before left them
   * @param symbols n of them
   */
  // tag::step[]
  public Step step(Encoded source, List<State> states, int... symbols) {
    Mask one = Mask.equal(symbols.length, 1);
    List<Input> X = List.of(Input.of(symbols, decoder.inputSize()));
    SequenceLayer.Pass<D> run = decoder.forward(X, states, one, null);
    Context.View<C> view = context.look(run.H(), one, source);
    Matrix M = readout.mixed(run.H().get(0), view.V().get(0));
    return new Step(run.last(), readout.outputs(M), view.alpha());
  }
  // end::step[]

  /** Returns the parts and the number of weights. */
  @Override
  public String toString() {
    return "encoder " + encoder.layer().description() + " (" + sourceSize() + " to "
        + encoder.size() + " values), decoder " + decoder.description() + " ("
        + decoder.inputSize() + " to " + decoder.outputSize() + "), " + context.description() + ", "
        + targetSize() + " outputs, " + parameters().count() + " weights";
  }
}
