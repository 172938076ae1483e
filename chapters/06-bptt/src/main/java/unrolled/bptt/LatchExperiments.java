package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.LatchTask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.train.GradientDescent;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/**
 * Lets one tanh unit learn to keep a sign: by gradient descent, and by guessing its three weights.
 *
 * <p>After the experiment of Y. Bengio, P. Simard, P. Frasconi (1994), section II, and the control
 * of S. Hochreiter and J. Schmidhuber, "LSTM can solve hard long time lag problems", NIPS 1996.
 */
public final class LatchExperiments {

  /** Lengths of the sequences. */
  static final int[] STEPS = {2, 5, 10, 20, 50, 100};

  /** Seeds, 1 to this. */
  public static final int SEEDS = 10;

  /** Batches after which gradient descent gives up. */
  static final int MOST_BATCHES = 2000;

  /** Guesses after which guessing gives up. */
  static final int MOST_GUESSES = 2000;

  /** Sequences of a batch. */
  static final int BATCH = 16;

  /** Size of the first weights of gradient descent, at most. */
  static final double FIRST_WEIGHTS = 1;

  /** Size of guessed weights, at most. */
  static final double GUESSED_WEIGHTS = 4;

  private static final double NOISE = 0.2;
  private static final double TARGET = 0.8;
  private static final double LEARNING_RATE = 0.5;
  private static final int CHECK_EVERY = 20;
  private static final int CHECKED = 256;
  private static final double SOLVED = 0.99;

  private final LatchTask task;
  private final LabelBatch check;
  private final SeededRandom random;

  /**
   * Prepares one length and one seed.
   *
   * @param steps T
   * @param seed of weights, data and guesses
   */
  public LatchExperiments(int steps, long seed) {
    task = new LatchTask(steps, NOISE);
    random = new SeededRandom(seed);
    check = task.batch(CHECKED, random.split(2));
  }

  /**
   * Tells what gradient descent did to a unit.
   *
   * @param sequences after which it had solved the task; −1 for never
   * @param first recurrent weight
   * @param last recurrent weight
   * @param largest size of the recurrent weight on the way
   * @param oneLater share that the trained unit sorts correctly when asked one step later
   * @param reach of the gradient from the last state of the trained unit to the one before the
   *     first step, at most over 256 sequences
   */
  public record Descent(int sequences, double first, double last, double largest,
      double oneLater, double reach) {}

  /**
   * Learns by gradient descent.
   *
   * @param most size of each first weight
   */
  public Descent byGradient(double most) {
    RnnCell cell = unit(most, random.split(0));
    SeededRandom data = random.split(1);
    GradientDescent descent = new GradientDescent(LEARNING_RATE);
    double first = weight(cell);
    double largest = Math.abs(first);
    int sequences = -1;
    for (int batch = 1; batch <= MOST_BATCHES && sequences < 0; batch++) {
      descent.step(cell.parameters(), gradient(cell, task.batch(BATCH, data)));
      largest = Math.max(largest, Math.abs(weight(cell)));
      if (batch % CHECK_EVERY == 0 && share(cell, check) >= SOLVED) {
        sequences = batch * BATCH;
      }
    }
    LabelBatch later = new LatchTask(task.steps() + 1, NOISE).batch(CHECKED, random.split(5));
    return new Descent(sequences, first, weight(cell), largest, share(cell, later),
        reach(cell));
  }

  private double reach(RnnCell cell) {
    Recurrence<RnnParameters, RnnStep> recurrence = new Recurrence<>(cell);
    Recurrence.Run<RnnStep> run = recurrence.forward(check.inputs());
    Matrix dH = Matrix.zeros(CHECKED, 1).fill(1);
    Matrix dInitial = recurrence
        .backward(run, onlyLast(run, dH), cell.zeroGradients()).dInitial().H();
    return Arrays.stream(dInitial.column(0)).map(Math::abs).max().orElseThrow();
  }

  private static double weight(RnnCell cell) {
    return cell.parameters().Whh().get(0, 0);
  }

  /** Returns with how many guesses of all weights the task was solved; −1 for never. */
  public int byGuessing() {
    SeededRandom guesses = random.split(3);
    SeededRandom data = random.split(4);
    for (int guess = 1; guess <= MOST_GUESSES; guess++) {
      RnnCell cell = unit(GUESSED_WEIGHTS, guesses);
      if (share(cell, task.batch(BATCH, data)) == 1 && share(cell, check) >= SOLVED) {
        return guess;
      }
    }
    return -1;
  }

  /** Returns what became of all lengths and seeds, as rows of text. */
  public static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (int steps : STEPS) {
      LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> {
        LatchExperiments run = new LatchExperiments(steps, seed);
        Descent descent = run.byGradient(FIRST_WEIGHTS);
        Descent wide = run.byGradient(GUESSED_WEIGHTS);
        return List.of(String.valueOf(steps), String.valueOf(seed),
            String.valueOf(descent.sequences()), text(descent.first()), text(descent.last()),
            text(descent.largest()), text(descent.oneLater()), power(descent.reach()),
            String.valueOf(wide.sequences()), text(wide.last()), power(wide.reach()),
            String.valueOf(run.byGuessing()));
      }).forEachOrdered(rows::add);
    }
    return rows;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String power(double value) {
    return String.format(Locale.ROOT, "%.1e", value);
  }

  private static RnnCell unit(double most, SeededRandom random) {
    Initializer draw = Initializer.uniform(most);
    return new RnnCell(new RnnParameters(
        draw.create(1, 1, random), draw.create(1, 1, random), draw.create(1, 1, random)));
  }

  /** Returns the gradient of ½ (h_T ∓ 0.8)², the mean over the batch. */
  private static RnnParameters gradient(RnnCell cell, LabelBatch batch) {
    Recurrence<RnnParameters, RnnStep> recurrence = new Recurrence<>(cell);
    Recurrence.Run<RnnStep> run = recurrence.forward(batch.inputs());
    Matrix dH = run.last().H().copy();
    for (int n = 0; n < dH.rows(); n++) {
      double target = TARGET * (2 * batch.labels()[n] - 1);
      dH.set(n, 0, (dH.get(n, 0) - target) / dH.rows());
    }
    RnnParameters gradients = cell.zeroGradients();
    recurrence.backward(run, onlyLast(run, dH), gradients);
    return gradients;
  }

  /** Returns the share of sequences whose last state has the sign of the first input. */
  private static double share(RnnCell cell, LabelBatch batch) {
    Matrix H = new Recurrence<>(cell).forward(batch.inputs()).last().H();
    int right = 0;
    for (int n = 0; n < H.rows(); n++) {
      right += H.get(n, 0) > 0 == (batch.labels()[n] == 1) ? 1 : 0;
    }
    return right / (double) H.rows();
  }

  private static List<Matrix> onlyLast(Recurrence.Run<RnnStep> run, Matrix dH) {
    List<Matrix> gradients = new ArrayList<>(
        Collections.nCopies(run.steps().size(), null));
    gradients.set(gradients.size() - 1, dH);
    return gradients;
  }
}
