package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.EchoTask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Activation;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** Lets networks that differ in their first recurrent weights learn an echo after 20 steps. */
public final class FirstWeightsExperiments {

  /** Steps between a coin and its echo. */
  public static final int LAG = 20;

  /** Steps of training after which the networks are asked. */
  static final int[] ASKED = {400, 1600};

  private static final int STEPS = 40;
  private static final int HIDDEN = 32;
  private static final int BATCH = 16;
  private static final int TEST_BATCH = 200;
  /** Seeds, 1 to this. */
  static final int SEEDS = 10;
  private static final double LEARNING_RATE = 0.003;

  private FirstWeightsExperiments() {}

  /**
   * A kind of first weights.
   *
   * @param name what the text calls it
   * @param recurrent makes Whh
   * @param activation of the units
   */
  public record Start(String name, Initializer recurrent, Activation activation) {}

  /** Returns the kinds that are compared. */
  public static List<Start> starts() {
    return List.of(
        new Start("normal, 0.05", Initializer.gaussian(0.05), Activation.TANH),
        new Start("Glorot", Initializer.glorot(), Activation.TANH),
        new Start("orthogonal", Initializer.orthogonal(), Activation.TANH),
        new Start("identity", Initializer.identity(), Activation.TANH),
        new Start("identity, ReLU", Initializer.identity(), Activation.RELU));
  }

  private static RecurrentNetwork<RnnParameters, RnnStep> network(
      Start start, SeededRandom random) {
    return new RecurrentNetwork<>(
        new RnnCell(RnnParameters.random(2, HIDDEN, start.recurrent(), random),
            start.activation()),
        new OutputLayer(OutputParameters.create(HIDDEN, 2, Initializer.glorot(), random)));
  }

  /**
   * Returns the factor by which a gradient changes its length over the way from an echo back to
   * its coin, before training, in the mean of squares over all directions.
   */
  public static double gain(Start start, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RnnCell cell = (RnnCell) network(start, random).cell();
    List<RnnStep> steps = new Recurrence<>(cell)
        .forward(new EchoTask(LAG).batch(1, STEPS, random.split(1)).inputs()).steps();
    return GradientFlowExperiments.jacobians(cell, steps.subList(STEPS - LAG, STEPS))
        .get(LAG).norm() / Math.sqrt(HIDDEN);
  }

  /**
   * Returns the loss in bits an echo after training, on sequences not seen.
   *
   * @param asked steps of training, rising
   */
  public static double[] echoBits(Start start, long seed, int... asked) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network = network(start, random);
    EchoTask task = new EchoTask(LAG);
    NetworkLearner<RnnParameters, RnnStep, SymbolBatch> learner =
        NetworkLearner.ofSymbols(network);
    SymbolBatch test = task.batch(TEST_BATCH, STEPS, random.split(2));
    Training<SymbolBatch> training = new Training<>(learner, new Adam(LEARNING_RATE),
        epoch -> List.of(task.batch(BATCH, STEPS, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1));
    return Arrays.stream(asked).mapToDouble(steps -> {
      training.run(steps);
      return learner.loss(test) / Exponential.log(2);
    }).toArray();
  }

  /** Returns start, seed, steps and bits of all kinds and of the seeds 1 to 10, as text. */
  public static List<List<String>> echoes() {
    List<List<String>> rows = new ArrayList<>();
    for (Start start : starts()) {
      LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> {
        double[] bits = echoBits(start, seed, ASKED);
        return IntStream.range(0, ASKED.length)
            .mapToObj(i -> List.of(start.name(), String.valueOf(seed),
                String.valueOf(ASKED[i]), String.format(Locale.ROOT, "%.6f", bits[i])))
            .toList();
      }).forEachOrdered(rows::addAll);
    }
    return rows;
  }
}
