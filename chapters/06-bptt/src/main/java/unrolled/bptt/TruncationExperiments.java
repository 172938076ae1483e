package unrolled.bptt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.EchoTask;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** Measures what a cut on the way back costs in learning, and what it saves in memory. */
public final class TruncationExperiments {

  /** Steps between a coin and its echo. */
  public static final int LAG = 5;

  /** Steps of each sequence. */
  public static final int STEPS = 40;

  /** Steps after which the way back is cut; the last cuts nothing. */
  static final int[] CHUNKS = {1, 2, 4, 5, 6, 10, 20, STEPS};

  /** Steps of training. */
  public static final int TRAINING_STEPS = 300;

  private static final int SEEDS = 10;
  private static final int HIDDEN = 16;
  private static final int BATCH = 16;
  private static final int TEST_BATCH = 200;
  private static final double LEARNING_RATE = 0.01;

  private TruncationExperiments() {}

  /**
   * Returns the loss in bits an echo after training on the echo task, on sequences not seen.
   *
   * <p>Whatever the chunk, training sees the same sequences from the same first weights; only the
   * gradient differs.
   *
   * @param chunk steps after which the way back is cut
   * @param trainingSteps how many batches of 16 sequences
   * @param seed of weights and data
   */
  public static double echoBits(int chunk, int trainingSteps, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(2, HIDDEN, 2, random);
    EchoTask task = new EchoTask(LAG);
    NetworkLearner<RnnParameters, RnnStep, SymbolBatch> learner =
        NetworkLearner.ofSymbols(network);
    new Training<>(learner.cutEvery(chunk), new Adam(LEARNING_RATE),
        epoch -> List.of(task.batch(BATCH, STEPS, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1)).run(trainingSteps);
    SymbolBatch test = task.batch(TEST_BATCH, STEPS, random.split(2));
    return learner.loss(test) / Exponential.log(2);
  }

  /** Returns chunk, seed and bits of all chunks and of the seeds 1 to 10, as rows of text. */
  public static List<List<String>> echoes() {
    List<List<String>> rows = new ArrayList<>();
    for (int chunk : CHUNKS) {
      LongStream.rangeClosed(1, SEEDS).parallel()
          .mapToObj(seed -> List.of(String.valueOf(chunk), String.valueOf(seed),
              String.format(Locale.ROOT, "%.6f", echoBits(chunk, TRAINING_STEPS, seed))))
          .forEachOrdered(rows::add);
    }
    return rows;
  }

  /**
   * Returns how many numbers are kept for the way back, at most at any one time.
   *
   * @param steps T, a multiple of chunk
   * @param chunk steps of a run; T for the full gradient
   */
  public static long kept(int steps, int chunk) {
    RnnCell cell = new RnnCell(RnnParameters.random(2, HIDDEN, new SeededRandom(1)));
    Recurrence<RnnParameters, RnnStep> recurrence = new Recurrence<>(cell);
    State state = cell.zeroState(BATCH);
    long most = 0;
    for (int from = 0; from < steps; from += chunk) {
      List<Input> inputs = IntStream.range(0, chunk)
          .mapToObj(t -> Input.of(Matrix.zeros(BATCH, 2))).toList();
      Recurrence.Run<RnnStep> run =
          recurrence.forward(inputs, state, Mask.equal(BATCH, chunk));
      most = Math.max(most, KeptNumbers.of(run));
      state = run.last();
    }
    return most;
  }
}
