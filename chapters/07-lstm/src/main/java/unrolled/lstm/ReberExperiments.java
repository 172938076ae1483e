package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ReberGrammar;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnNetworks;

/**
 * Lets networks learn to predict strings of the embedded Reber grammar.
 *
 * <p>After S. Hochreiter, J. Schmidhuber, "Long short-term memory" (1997), experiment 1: a set of
 * 256 strings to learn from, 256 others to be tested with, and no error on either as the goal.
 */
public final class ReberExperiments {

  /** Seeds, 1 to this. */
  public static final int SEEDS = 10;

  /** Strings to learn from, and as many others to be tested with. */
  static final int STRINGS = 256;

  /** Strings shown after which learning gives up. */
  static final int MOST_STRINGS = 30_400;

  /** Strings shown between two tests. */
  static final int TEST_EVERY = 160;

  /** Steps between the two symbols that must be equal, for the question how far memory reaches. */
  static final int[] LAGS = {6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 28, 32};

  /** Strings for each of these lags. */
  static final int STRINGS_A_LAG = 200;

  static final int RNN_HIDDEN = 18;
  static final int LSTM_HIDDEN = 8;
  static final int UNFORGETTING_HIDDEN = 10;

  private static final ReberGrammar GRAMMAR = ReberGrammar.embedded();
  private static final double LONGEST = 1; // norm of a gradient
  private static final int NO_CUT = Integer.MAX_VALUE;

  private ReberExperiments() {}

  /** A cell and the way that a gradient may take in it; all have about 600 weights. */
  public enum Way {
    /** Tanh units, the full gradient. */
    RNN(0.01, 0.3),
    /** Tanh units, the way back cut after each step, as Elman's networks learned. */
    RNN_CUT(0.01, 0.03),
    /** Long short-term memory, the full gradient. */
    LSTM(0.03, 1),
    /** Long short-term memory, the gradient going back through the cell state only. */
    LSTM_CELL_PATH(0.03, 1),
    /** The same without a forget gate, and with two units more instead: the cell of 1997. */
    LSTM_1997(0.03, 1);

    private final double[] rates;

    Way(double adam, double online) {
      this.rates = new double[] {adam, online};
    }

    /** Returns the learning rate, the best for three other seeds. */
    double rate(Rule rule) {
      return rates[rule.ordinal()];
    }

    private int cut() {
      return this == RNN_CUT ? 1 : NO_CUT;
    }

    /** Draws a network. */
    RecurrentNetwork<?, ?> network(SeededRandom random) {
      int d = ReberGrammar.SIZE;
      return switch (this) {
        case RNN, RNN_CUT -> RnnNetworks.random(d, RNN_HIDDEN, d, random);
        case LSTM -> LstmNetworks.random(d, LSTM_HIDDEN, d, random);
        case LSTM_CELL_PATH -> {
          LstmCell cell = new LstmCell(LstmParameters.random(
              d, LSTM_HIDDEN, LstmNetworks.FORGET_BIAS, random));
          yield new RecurrentNetwork<>(new CellPathOnly(cell), new OutputLayer(
              OutputParameters.create(LSTM_HIDDEN, d, Initializer.glorot(), random)));
        }
        case LSTM_1997 -> FixedForgetGate.random(d, UNFORGETTING_HIDDEN, d, true, random);
      };
    }
  }

  /** How a network learns. */
  public enum Rule {
    /** Adam, 16 strings a step. */
    ADAM(16),
    /** Gradient descent after each string. */
    ONLINE(1);

    private final int batch;

    Rule(int batch) {
      this.batch = batch;
    }
  }

  /**
   * Tells what became of a network.
   *
   * @param network trained
   * @param strings shown until it made no error on both sets; −1 for never
   * @param score on the strings of the test
   */
  public record Result(RecurrentNetwork<?, ?> network, int strings, ReberScore score) {}

  /**
   * Trains a network until it makes no error, or gives up.
   *
   * @param way the cell and its gradient
   * @param rule batch and optimizer
   * @param rate learning rate
   * @param seed of weights, strings and their order
   */
  public static Result run(Way way, Rule rule, double rate, long seed) {
    SeededRandom random = new SeededRandom(seed);
    return train(way.network(random.split(0)), way, rule, rate, random);
  }

  private static <P extends Parameters, S extends RecurrentCell.Step> Result train(
      RecurrentNetwork<P, S> network, Way way, Rule rule, double rate, SeededRandom random) {
    int[][] learned = GRAMMAR.strings(STRINGS, random.split(1));
    int[][] test = GRAMMAR.strings(STRINGS, random.split(2));
    Batches<SymbolBatch> batches = Batches.ofSequences(ReberGrammar.BEGIN, ReberGrammar.SIZE,
        rule.batch, Arrays.stream(learned).map(ReberGrammar::tail).toList());
    Training<SymbolBatch> training = new Training<>(
        NetworkLearner.ofSymbols(network).cutEvery(way.cut()),
        rule == Rule.ADAM ? new Adam(rate) : new GradientDescent(rate),
        batches, random.split(3)).clippedBy(Clipping.byNorm(LONGEST));
    for (int shown = TEST_EVERY; shown <= MOST_STRINGS; shown += TEST_EVERY) {
      training.run(shown / rule.batch);
      if (ReberScore.of(network, learned).right() == 1
          && ReberScore.of(network, test).right() == 1) {
        return new Result(network, shown, ReberScore.of(network, test));
      }
    }
    return new Result(network, -1, ReberScore.of(network, test));
  }

  /** Draws strings whose two equal symbols stand so many steps apart. */
  static int[][] strings(int lag, int count, SeededRandom random) {
    List<int[]> strings = new ArrayList<>();
    while (strings.size() < count) {
      int[] string = GRAMMAR.string(random);
      if (string.length == lag + 3) {
        strings.add(string);
      }
    }
    return strings.toArray(int[][]::new);
  }

  /** Returns results of all ways, rules and seeds, as rows of text. */
  public static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (Way way : Way.values()) {
      for (Rule rule : Rule.values()) {
        LongStream.rangeClosed(1, SEEDS).parallel()
            .mapToObj(seed -> row(way, rule, seed)).forEachOrdered(rows::add);
      }
    }
    return rows;
  }

  /** Returns one row: way, rule, seed, strings, score, and the share of right branches by lag. */
  static List<String> row(Way way, Rule rule, long seed) {
    Result result = run(way, rule, way.rate(rule), seed);
    List<String> row = new ArrayList<>(List.of(way.name(), rule.name(), String.valueOf(seed),
        String.valueOf(result.strings()), text(result.score().right()),
        text(result.score().branch()), text(result.score().bits())));
    SeededRandom random = new SeededRandom(seed).split(4);
    for (int lag : LAGS) {
      row.add(text(ReberScore.of(
          result.network(), strings(lag, STRINGS_A_LAG, random)).branch()));
    }
    return row;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
