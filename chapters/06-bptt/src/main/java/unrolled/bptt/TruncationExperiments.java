package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.EchoTask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Exponential;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Learner;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** Measures what a cut on the way back costs in learning. */
public final class TruncationExperiments {

  /** Steps between a coin and its echo. */
  public static final int LAG = 5;

  /** Steps of each sequence. */
  public static final int STEPS = 40;

  /** Steps after which the way back is cut; the last cuts nothing. */
  static final int[] CHUNKS = {1, 2, 5, 6, STEPS};

  /** Steps of training after which the networks are asked. */
  static final int[] ASKED = {20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1400, 2000};

  /** Steps of training with the full gradient before the way back is cut. */
  static final int SOLVED = 300;

  /** Learning rate of Adam. */
  static final double RATE = 0.01;

  /** Smaller rates, to see what remains of an effect. */
  static final double[] SLOWER = {0.003, 0.001};

  private static final int SEEDS = 10;
  private static final int HIDDEN = 16;
  private static final int BATCH = 16;
  private static final int TEST_BATCH = 200;

  private TruncationExperiments() {}

  /**
   * Holds one network's way through training.
   *
   * @param lag steps between a coin and its echo
   * @param solved whether it has been trained with the full gradient before
   * @param chunk steps after which the way back is cut; 40 for not at all
   * @param rate learning rate of Adam
   * @param seed of weights and data
   */
  public record Way(int lag, boolean solved, int chunk, double rate, long seed) {

    /**
     * Trains on the echo task.
     *
     * <p>Whatever the chunk, training sees the same sequences from the same first weights; only
     * the gradient differs.
     *
     * @param asked steps of training, rising
     * @return bits an echo on sequences not seen, after each of these
     */
    public double[] bits(int... asked) {
      SeededRandom random = new SeededRandom(seed);
      RecurrentNetwork<RnnParameters, RnnStep> network =
          RnnNetworks.random(2, HIDDEN, 2, random);
      EchoTask task = new EchoTask(lag);
      SymbolBatch test = task.batch(TEST_BATCH, STEPS, random.split(2));
      NetworkLearner<RnnParameters, RnnStep, SymbolBatch> learner =
          NetworkLearner.ofSymbols(network);
      if (solved) {
        training(learner, task, RATE, random.split(1)).run(SOLVED);
      }
      Training<SymbolBatch> training = training(
          learner.cutEvery(chunk), task, rate, random.split(solved ? 3 : 1));
      return Arrays.stream(asked).mapToDouble(steps -> {
        training.run(steps);
        return learner.loss(test) / Exponential.log(2);
      }).toArray();
    }

    private static Training<SymbolBatch> training(
        Learner<SymbolBatch> learner, EchoTask task, double rate, SeededRandom random) {
      return new Training<>(learner, new Adam(rate),
          epoch -> List.of(task.batch(BATCH, STEPS, epoch)), random)
          .clippedBy(Clipping.byNorm(1));
    }
  }

  /** Returns what is compared, with the seed 1. */
  static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    Arrays.stream(CHUNKS).forEach(chunk -> ways.add(new Way(LAG, false, chunk, RATE, 1)));
    ways.add(new Way(LAG, false, LAG, SLOWER[0], 1));
    ways.add(new Way(LAG, true, STEPS, RATE, 1));
    ways.add(new Way(LAG, true, LAG, RATE, 1));
    ways.add(new Way(LAG, true, LAG, SLOWER[1], 1));
    return ways;
  }

  /** Returns bits for all ways, the seeds 1 to 10 and all steps asked, as rows of text. */
  public static List<List<String>> echoes() {
    List<List<String>> rows = new ArrayList<>();
    for (Way way : ways()) {
      LongStream.rangeClosed(1, SEEDS).parallel()
          .mapToObj(seed -> rows(new Way(LAG, way.solved(), way.chunk(), way.rate(), seed)))
          .forEachOrdered(rows::addAll);
    }
    return rows;
  }

  private static List<List<String>> rows(Way way) {
    double[] bits = way.bits(ASKED);
    return IntStream.range(0, ASKED.length)
        .mapToObj(i -> List.of(way.solved() ? "solved" : "random",
            String.valueOf(way.chunk()), String.valueOf(way.rate()), String.valueOf(way.seed()),
            String.valueOf(ASKED[i]), String.format(Locale.ROOT, "%.6f", bits[i])))
        .toList();
  }
}
