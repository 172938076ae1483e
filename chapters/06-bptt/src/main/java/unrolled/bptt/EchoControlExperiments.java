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
import unrolled.core.train.Training;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/**
 * Measures two controls for {@link TruncationExperiments}: no gradient for the cell at all, and
 * the cut one in small steps for longer.
 */
public final class EchoControlExperiments {

  /** Steps of training after which networks that learn in small steps are asked. */
  static final int[] LONG = {2000, 5000, 10_000};

  private static final int SEEDS = 10;
  private static final int HIDDEN = 16;
  private static final int BATCH = 16;
  private static final int TEST_BATCH = 200;

  private EchoControlExperiments() {}

  /**
   * Trains the output layer alone, otherwise as {@link TruncationExperiments} trains all: the same
   * first weights and sequences, optimizer and clipping.
   *
   * @param seed of weights and data
   * @param asked steps of training, rising
   * @return bits an echo on sequences not seen, after each of these
   */
  public static double[] outputAlone(long seed, int... asked) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network = RnnNetworks.random(2, HIDDEN, 2, random);
    EchoTask task = new EchoTask(TruncationExperiments.LAG);
    int steps = TruncationExperiments.STEPS;
    SymbolBatch test = task.batch(TEST_BATCH, steps, random.split(2));
    OutputAlone learner = new OutputAlone(network);
    Training<SymbolBatch> training = new Training<>(learner,
        new Adam(TruncationExperiments.RATE),
        epoch -> List.of(task.batch(BATCH, steps, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1));
    return Arrays.stream(asked).mapToDouble(count -> {
      training.run(count);
      return learner.loss(test) / Exponential.log(2);
    }).toArray();
  }

  /** Goes on from a solution with runs of 5 and a tenth of the learning rate; bits as above. */
  static double[] given(long seed, int... asked) {
    return new TruncationExperiments.Way(TruncationExperiments.LAG, true,
        TruncationExperiments.LAG, TruncationExperiments.SLOWER[1], seed).bits(asked);
  }

  /** Returns bits for both controls, the seeds 1 to 10 and all steps asked, as rows of text. */
  static List<List<String>> echoes() {
    List<List<String>> rows = new ArrayList<>();
    LongStream.rangeClosed(1, SEEDS).parallel().boxed().map(seed ->
        rows("output alone", seed, TruncationExperiments.ASKED,
            outputAlone(seed, TruncationExperiments.ASKED))).forEachOrdered(rows::addAll);
    LongStream.rangeClosed(1, SEEDS).parallel().boxed().map(seed ->
        rows("given, small steps", seed, LONG, given(seed, LONG))).forEachOrdered(rows::addAll);
    return rows;
  }

  private static List<List<String>> rows(String control, long seed, int[] asked, double[] bits) {
    return IntStream.range(0, asked.length).mapToObj(i -> List.of(control, String.valueOf(seed),
        String.valueOf(asked[i]), String.format(Locale.ROOT, "%.6f", bits[i]))).toList();
  }
}
