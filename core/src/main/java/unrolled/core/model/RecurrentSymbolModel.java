package unrolled.core.model;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;

/**
 * Lets a recurrent network, of one layer or more, give the probabilities of the next symbol.
 *
 * <p>It reads a start symbol, and then the history. The probabilities are the softmax of the
 * outputs, divided by a temperature ζ: {@code p = softmax(o / ζ)}. Below 1 the likely becomes
 * likelier, above 1 all become more alike; at 1 the model says what it learned.
 */
public final class RecurrentSymbolModel implements SequenceModel {

  /** Scores that are divided by less may overflow. */
  private static final double COLDEST = 1e-100;

  private final SequenceNetwork<?> network;
  private final int start;
  private final double temperature;

  /**
   * Creates a model at temperature 1.
   *
   * @param network reads symbols, and gives one output for each that it may be asked for; trained
   *     further, it changes the model
   * @param start the symbol that it reads first, as in training
   * @throws IllegalArgumentException if the network does not read the start symbol or one of those
   *     that it gives
   */
  public RecurrentSymbolModel(RecurrentNetwork<?, ?> network, int start) {
    this(SequenceNetwork.of(network), start);
  }

  /**
   * Creates a model of a network made of layers, at temperature 1.
   *
   * @param network as above; none of its layers looks ahead
   * @param start as above
   * @throws IllegalArgumentException if the network looks ahead: it would need the symbol that it
   *     is asked for; or if it does not read the start symbol or one of those that it gives
   */
  public RecurrentSymbolModel(SequenceNetwork<?> network, int start) {
    this(network, start, 1);
  }

  private RecurrentSymbolModel(SequenceNetwork<?> network, int start, double temperature) {
    network.requireCausal("asked for the next symbol");
    int inputs = network.layer().inputSize();
    if (start < 0 || start >= inputs || network.outputSize() > inputs) {
      throw new IllegalArgumentException("the network reads the symbols 0 to " + (inputs - 1)
          + "; the start symbol " + start + " and the " + network.outputSize()
          + " symbols that it gives must be among them");
    }
    if (!(temperature >= COLDEST) || Double.isInfinite(temperature)) {
      throw new IllegalArgumentException("the temperature must be finite and at least " + COLDEST
          + ", not " + temperature);
    }
    this.network = network;
    this.start = start;
    this.temperature = temperature;
  }

  /**
   * Returns the same model at another temperature.
   *
   * @param temperature ζ, finite and at least 1e-100
   * @throws IllegalArgumentException if it is not
   */
  public RecurrentSymbolModel atTemperature(double temperature) {
    return new RecurrentSymbolModel(network, start, temperature);
  }

  @Override
  public int vocabularySize() {
    return network.outputSize();
  }

  /** Returns a reader that has read the start symbol only. */
  public Reader reader() {
    return new Reader();
  }

  /** Reads a sequence symbol by symbol and keeps nothing of it but the state. */
  public final class Reader {

    private List<State> states = network.layer().zeroStates(1);
    private double[] scores;

    private Reader() {
      step(start);
    }

    /**
     * Reads the next symbol.
     *
     * @throws IllegalArgumentException if the symbol is outside the vocabulary
     */
    public void read(int symbol) {
      requireSymbol(symbol);
      step(symbol);
    }

    // tag::eq-rnn-temperature[]
    // tag::read[]
    private void step(int symbol) {
      Input X = Input.of(
          new int[] {symbol}, network.layer().inputSize());
      SequenceNetwork.Step step = network.step(X, states);
      states = step.states();
      scores = step.O().row(0);
      for (int i = 0; i < scores.length; i++) {
        scores[i] /= temperature;
      }
    }
    // end::read[]

    /** Returns the probabilities of the next symbol. */
    public double[] probabilities() {
      return Softmax.softmax(scores);
    }
    // end::eq-rnn-temperature[]

    /** Returns the logarithm of the probability of one next symbol, in nats. */
    public double logProbability(int symbol) {
      requireSymbol(symbol);
      return scores[symbol] - Softmax.logSumExp(scores);
    }

    /** Returns the state of the lowest layer after what was read; not to be changed. */
    public State state() {
      return states.get(0);
    }
  }

  // tag::next-probabilities[]
  @Override
  public double[] nextProbabilities(int[] history) {
    Reader reader = reader();
    for (int symbol : history) {
      reader.read(symbol);
    }
    return reader.probabilities();
  }
  // end::next-probabilities[]

  /** Returns the log-likelihood of a sequence, which is read only once. */
  @Override
  public double logLikelihood(int[] sequence) {
    Reader reader = reader();
    double sum = 0;
    for (int t = 0; t < sequence.length; t++) {
      sum += reader.logProbability(sequence[t]);
      if (t + 1 < sequence.length) {
        reader.read(sequence[t]);
      }
    }
    return sum;
  }

  /** Draws a sequence, and reads each symbol only once. */
  // tag::sample[]
  @Override
  public int[] sample(int end, int most, SeededRandom random) {
    SequenceModel.requireRoom(most);
    Reader reader = reader();
    int[] drawn = new int[most];
    for (int t = 0; t < most; t++) {
      drawn[t] = random.choose(reader.probabilities());
      if (drawn[t] == end) {
        return Arrays.copyOf(drawn, t + 1);
      }
      reader.read(drawn[t]);
    }
    return drawn;
  }
  // end::sample[]

  private void requireSymbol(int symbol) {
    if (symbol < 0 || symbol >= vocabularySize()) {
      throw new IllegalArgumentException("symbol " + symbol + " is outside the vocabulary 0 to "
          + (vocabularySize() - 1));
    }
  }
}
