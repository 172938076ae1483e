package unrolled.lstm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.ReberGrammar;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnNetworks;

/**
 * Lets networks learn a stream of strings that nobody cuts, LSTM with and without a forget gate.
 *
 * <p>After F. A. Gers, J. Schmidhuber, F. Cummins, "Learning to forget", Neural Computation 12
 * (2000): strings of the embedded Reber grammar follow each other, and the state is never reset.
 */
public final class ContinualExperiments {

  /** Seeds, 1 to this. */
  public static final int SEEDS = 10;

  /** Steps of training after which networks are asked. */
  static final int[] ASKED = {125, 250, 500, 1000, 2000};

  /** Streams side by side in training. */
  static final int BATCH = 16;

  /** Symbols of each run of backpropagation. */
  static final int CHUNK = 40;

  /** Streams of a test. */
  static final int TEST_STREAMS = 10;

  /** Numbers of strings of a test stream after which the cell state is looked at. */
  static final int[] LOOKED = {1, 3, 10, 30, 100, 300};

  private static final int TEST_STRINGS = 300;
  private static final int WARM_UP = 10; // strings; zeros are a state that training never saw again
  private static final int SHORTEST = 9; // symbols of a string
  private static final double STUCK = 10;
  private static final ReberGrammar GRAMMAR = ReberGrammar.embedded();

  private ContinualExperiments() {}

  /** A network of about 600 weights that learn. */
  public enum Cell {
    /** Tanh units. */
    RNN(0.01),
    /** Long short-term memory with a forget gate that begins at a bias of 1. */
    FORGETTING(0.03),
    /** Long short-term memory that keeps everything. */
    UNFORGETTING(0.03);

    /** Learning rate of Adam, the best of 0.003, 0.01 and 0.03 for another seed. */
    private final double rate;

    Cell(double rate) {
      this.rate = rate;
    }

    /** Draws a network. */
    RecurrentNetwork<?, ?> network(SeededRandom random) {
      int d = ReberGrammar.SIZE;
      return switch (this) {
        case RNN -> RnnNetworks.random(d, ReberExperiments.RNN_HIDDEN, d, random);
        case FORGETTING -> LstmNetworks.random(d, ReberExperiments.LSTM_HIDDEN, d, random);
        case UNFORGETTING -> FixedForgetGate.random(
            d, ReberExperiments.UNFORGETTING_HIDDEN, d, false, random);
      };
    }
  }

  /**
   * Prepares training on 16 streams side by side, each without an end.
   *
   * @param network untrained
   * @param rate learning rate of Adam
   * @param steps of training at most, so many chunks of the streams
   * @param random the source of the streams
   */
  static <P extends Parameters, S extends RecurrentCell.Step> Training<SymbolBatch> training(
      RecurrentNetwork<P, S> network, double rate, int steps, SeededRandom random) {
    int strings = BATCH * CHUNK * steps / SHORTEST + 1;
    int[] stream = ReberGrammar.stream(GRAMMAR.strings(strings, random.split(1)));
    List<SymbolBatch> chunks =
        SymbolBatch.chunks(stream, ReberGrammar.SIZE, BATCH, CHUNK).subList(0, steps);
    return new Training<>(NetworkLearner.ofSymbols(network).carryingState(), new Adam(rate),
        Batches.inOrder(chunks), random.split(2)).clippedBy(Clipping.byNorm(1));
  }

  /**
   * Tells how a network gets along streams.
   *
   * @param wrong share of strings for which, of T and P, the wrong one is likelier as the
   *     second-last symbol
   * @param clean share of strings without any error
   * @param size mean of {@code |C|} after 1, 3, 10, … strings; zeros if there is no cell state
   * @param stuck share of units with {@code |C| > 10} at the end
   */
  public record Score(double wrong, double clean, double[] size, double stuck) {}

  /** Sends a network along test streams of 300 strings, after ten to get used to them. */
  static <P extends Parameters, S extends RecurrentCell.Step> Score score(
      RecurrentNetwork<P, S> network, SeededRandom random) {
    int wrong = 0;
    int clean = 0;
    double[] size = new double[LOOKED.length];
    double stuck = 0;
    for (int stream = 0; stream < TEST_STREAMS; stream++) {
      State state = network.cell().zeroState(1);
      for (int k = 1 - WARM_UP; k <= TEST_STRINGS; k++) {
        int[] string = GRAMMAR.string(random);
        RecurrentNetwork.Pass<S> pass = network.forward(
            inputs(string), state, Mask.equal(1, string.length));
        state = pass.last();
        if (k > 0) {
          clean += isClean(pass.O(), string) ? 1 : 0;
          wrong += ReberScore.holds(pass.O().get(string.length - 3).row(0), string[1]) ? 0 : 1;
        }
        int looked = Arrays.binarySearch(LOOKED, k);
        if (looked >= 0 && state.parts() > 1) {
          size[looked] += sizes(state).average().orElseThrow() / TEST_STREAMS;
        }
      }
      stuck += state.parts() == 1 ? 0
          : sizes(state).filter(c -> c > STUCK).count() / (double) network.cell().hiddenSize();
    }
    double strings = TEST_STREAMS * TEST_STRINGS;
    return new Score(wrong / strings, clean / strings, size, stuck / TEST_STREAMS);
  }

  private static DoubleStream sizes(State state) {
    Matrix C = state.part(1);
    return Arrays.stream(C.row(0)).map(Math::abs);
  }

  private static List<Input> inputs(int... string) {
    return Arrays.stream(string)
        .mapToObj(symbol -> Input.of(new int[] {symbol}, ReberGrammar.SIZE)).toList();
  }

  private static boolean isClean(List<Matrix> O, int... string) {
    int[][] permitted = GRAMMAR.permitted(string);
    return IntStream.range(1, string.length)
        .allMatch(t -> ReberScore.separates(O.get(t - 1).row(0), permitted[t]));
  }

  /** Returns scores of all cells and seeds, as rows of text. */
  public static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      LongStream.rangeClosed(1, SEEDS).parallel()
          .mapToObj(seed -> rows(cell, seed, ASKED)).forEachOrdered(rows::addAll);
    }
    return rows;
  }

  /** Returns the rows of one network: cell, seed, steps, and the score. */
  static List<List<String>> rows(Cell cell, long seed, int... asked) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<?, ?> network = cell.network(random.split(0));
    Training<SymbolBatch> training =
        training(network, cell.rate, ASKED[ASKED.length - 1], random);
    List<List<String>> rows = new ArrayList<>();
    for (int steps : asked) {
      training.run(steps);
      Score score = score(network, random.split(3));
      List<String> row = new ArrayList<>(List.of(cell.name(), String.valueOf(seed),
          String.valueOf(steps), text(score.wrong()), text(score.clean()), text(score.stuck())));
      Arrays.stream(score.size()).forEach(c -> row.add(text(c)));
      rows.add(row);
    }
    return rows;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
