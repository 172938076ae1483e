package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Metrics;

/**
 * Lets a network of layers read a text of any length, and write one, character by character.
 *
 * <p>It has one output for each character of the vocabulary, none for an end: a text goes on. What
 * stands before the first character is the end of a line, or the vocabulary's first character if it
 * has no line ends.
 */
public final class TextModel {

  /** So many characters are read in one pass; the states are carried to the next. */
  private static final int PASS = 100;

  private final SequenceNetwork<?> network;
  private final Vocabulary vocabulary;
  private final int start;

  /**
   * Creates a model; trained further, the network changes it.
   *
   * @param network reads and gives as many symbols as there are characters
   * @param vocabulary the characters
   * @throws IllegalArgumentException if the numbers differ, or the network looks ahead
   */
  public TextModel(SequenceNetwork<?> network, Vocabulary vocabulary) {
    int size = vocabulary.end();
    if (network.layer().inputSize() != size
        || network.output().parameters().outputSize() != size || network.layer().looksAhead()) {
      throw new IllegalArgumentException("a model of " + size + " characters reads and gives as"
          + " many, in one direction; the network: " + network);
    }
    this.network = network;
    this.vocabulary = vocabulary;
    this.start = start(vocabulary);
  }

  /** Returns the symbol that stands before a text. */
  static int start(Vocabulary vocabulary) {
    return vocabulary.symbol(0) <= '\n' && vocabulary.toString().indexOf('\n') >= 0
        ? vocabulary.indexOf('\n') : 0;
  }

  /**
   * Returns the logarithm of the probability of each character, given all before it.
   *
   * @param text any
   * @return nats
   * @throws IllegalArgumentException if a character is outside the vocabulary
   */
  // tag::log-probabilities[]
  public double[] logProbabilities(String text) {
    int[] symbols = vocabulary.encodeOpen(text);
    double[] logs = new double[symbols.length];
    List<State> states = network.layer().zeroStates(1);
    for (int from = 0; from < symbols.length; from += PASS) {
      int to = Math.min(symbols.length, from + PASS);
      List<Input> read = new ArrayList<>();
      for (int t = from; t < to; t++) {
        read.add(input(t == 0 ? start : symbols[t - 1]));
      }
      SequenceNetwork.Pass<?> pass = network.forward(
          read, states, Mask.equal(1, to - from), null);
      for (int t = from; t < to; t++) {
        double[] o = pass.O().get(t - from).row(0);
        logs[t] = o[symbols[t]] - Softmax.logSumExp(o);
      }
      states = pass.layer().last(); // and on
    }
    return logs;
  }
  // end::log-probabilities[]

  /**
   * Returns how many bits a character the model needs, from the first character to the last.
   *
   * @param text at least one character
   * @throws IllegalArgumentException if there is none, or one is outside the vocabulary
   */
  public double bits(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("an empty text has no bits a character");
    }
    double sum = 0;
    for (double log : logProbabilities(text)) {
      sum += log;
    }
    return Metrics.bitsPerSymbol(sum, text.length());
  }

  /**
   * Writes on.
   *
   * @param beginning what is read first, perhaps nothing
   * @param length how many characters are written, at least 0
   * @param temperature by which the outputs are divided, above 0 and finite
   * @param random the source of the draws
   * @return what was written, without the beginning
   * @throws IllegalArgumentException if length or temperature is not so, or a character of the
   *     beginning is outside the vocabulary
   */
  // tag::write[]
  public String write(String beginning, int length,
      double temperature, SeededRandom random) {
    requirePlan(length, temperature);
    List<State> states = network.layer().zeroStates(1);
    int[] read = vocabulary.encodeOpen(beginning);
    int next = start;
    StringBuilder written = new StringBuilder();
    for (int t = 0; t < read.length + length; t++) {
      SequenceNetwork.Pass<?> pass = network.forward(
          List.of(input(next)), states, Mask.equal(1, 1), null);
      states = pass.layer().last();
      Matrix scores = pass.O().get(0).scale(1 / temperature);
      next = t < read.length ? read[t]
          : random.choose(Softmax.softmax(scores.row(0)));
      if (t >= read.length) {
        written.append(vocabulary.symbol(next));
      }
    }
    return written.toString();
  }
  // end::write[]

  private static void requirePlan(int length, double temperature) {
    if (length < 0) {
      throw new IllegalArgumentException(
          "a text has at least 0 characters, so " + length + " can't be written");
    }
    if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a temperature is above 0 and finite, not " + temperature
          + ": outputs are divided by it; near 0 the likeliest character is written, at 1 they"
          + " count as they are");
    }
  }

  private Input input(int symbol) {
    return Input.of(new int[] {symbol}, vocabulary.end());
  }
}
