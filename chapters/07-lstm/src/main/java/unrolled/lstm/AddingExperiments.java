package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.AddingTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;

/**
 * Lets networks learn to add two numbers that they read long ago, and lets others guess.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
 * experiment 4.
 */
public final class AddingExperiments {

  /** Minimal lengths T of the sequences. */
  public static final int[] LENGTHS = {20, 50, 100, 200};

  /** Up to this length an RNN is tried. */
  public static final int RNN_LONGEST = 100;

  /** Of this length every point of the way is kept. */
  public static final int WATCHED = 50;

  /** Training of at most 40,000 sequences, asked every 1,000. */
  public static final EndExperiments<ValueBatch> RUNS =
      new EndExperiments<>(EndTask::adding, 40_000, 1000);

  /** Shorter, for the choice of learning rates. */
  static final EndExperiments<ValueBatch> CHOICE =
      new EndExperiments<>(EndTask::adding, 30_000, 1000);

  /** Chosen among {@link EndExperiments#RATES}, at the least length. */
  public static final double RNN_RATE = 0.003;

  /** Guesses of all weights a seed. */
  static final int GUESSES = 200;

  /** Size of guessed weights, at most. */
  static final double GUESSED_WEIGHTS = 1;

  private static final int GUESSED_AT = 128;

  private AddingExperiments() {}

  /**
   * Returns the mean squared error of the constant answer ½, with the rule that a marked first
   * number is 0: {@code (2 − p) / 48}, where p is how often that happens.
   *
   * @param length T
   */
  public static double constantError(int length) {
    return (2 - firstMarked(length)) * AddingTask.constantError() / 2;
  }

  /** Returns how often the constant answer ½ counts as right, with the same rule. */
  public static double constantShare(int length) {
    double p = firstMarked(length);
    return (1 - p) * AddingTask.constantShare() + p * 4 * AddingTask.TOLERANCE;
  }

  /** Returns how often the first step is one of the two that are marked. */
  static double firstMarked(int length) {
    int places = Math.max(10, length / 2 - 1);
    return 0.1 + 0.9 / (places - 1);
  }

  /**
   * Draws all weights of many networks, and returns the share that the best of them answers
   * rightly: best on a few sequences, asked for as many as all others.
   *
   * @param contender whose cell is used; its first weights are overwritten
   * @param length T
   * @param seed of guesses and sequences
   * @param guesses how many networks are drawn
   */
  public static double guessed(Contender contender, int length, long seed, int guesses) {
    EndTask<ValueBatch> task = EndTask.adding(length);
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<?, ?> network = contender.cells().apply(length)
        .random(task.inputSize(), contender.units(), task.outputSize(), random.split(0));
    ValueBatch few = task.batch(GUESSED_AT, random.split(1));
    SeededRandom draws = random.split(2);
    double best = -1;
    long[] bestDraw = draws.saved();
    for (int guess = 0; guess < guesses; guess++) {
      long[] draw = draws.saved();
      guess(network, draws);
      double share = task.share(network, few);
      if (share > best) {
        best = share;
        bestDraw = draw;
      }
    }
    guess(network, SeededRandom.restored(bestDraw));
    return task.share(network, task.batch(EndTraining.TEST, random.split(3)));
  }

  private static void guess(RecurrentNetwork<?, ?> network, SeededRandom random) {
    Initializer draw = Initializer.uniform(GUESSED_WEIGHTS);
    for (Matrix matrix : network.parameters().named().values()) {
      matrix.fill(0).add(draw.create(matrix.rows(), matrix.columns(), random));
    }
  }

  /**
   * Returns what became of a contender at several lengths with all seeds, as rows of text.
   *
   * @param longest the greatest length
   */
  public static List<List<String>> runs(Contender contender, int longest) {
    List<List<String>> rows = new ArrayList<>();
    IntStream.of(LENGTHS).filter(length -> length <= longest).forEachOrdered(
        length -> rows.addAll(RUNS.runs(contender, length, length == WATCHED)));
    return rows;
  }

  /** Returns {@link #runs} of LSTM and RNN. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>(runs(Contender.lstm(), Integer.MAX_VALUE));
    rows.addAll(runs(Contender.rnn(RNN_RATE), RNN_LONGEST));
    return rows;
  }

  /** Returns guesses of all weights, and what learning rates are worth, as rows of text. */
  public static List<List<String>> controls(Contender... contenders) {
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : contenders) {
      LongStream.rangeClosed(1, EndExperiments.SEEDS).parallel().mapToObj(seed -> List.of(
          contender.name() + ", guessed", "-", String.valueOf(seed), "-",
          EndExperiments.text(guessed(contender, WATCHED, seed, GUESSES))))
          .forEachOrdered(rows::add);
      rows.addAll(CHOICE.rates(contender, LENGTHS[0]));
    }
    return rows;
  }
}
