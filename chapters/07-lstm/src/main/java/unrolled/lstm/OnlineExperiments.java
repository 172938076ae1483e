package unrolled.lstm;

import java.util.List;
import java.util.stream.LongStream;

import unrolled.core.data.AddingTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Training;

/**
 * Learns the adding problem as the paper of 1997 did: one sequence after the other, by plain
 * gradient descent, four cells without forget gate.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
 * experiment 4. Ours has the whole gradient instead of a truncated one, a gate of its own for each
 * cell instead of one for two, a candidate within ±1 instead of ±2, and an output that is not
 * squashed.
 */
public final class OnlineExperiments {

  /** A forget gate with this bias is 1 in double precision, and its derivative 0. */
  static final double NEVER_FORGET = 40;

  /** Of so many sequences before, wrong ones are counted. */
  static final int RECENT = 2000;

  /** Of the recent ones as many may be wrong where the paper calls a similar task learned. */
  static final int FEW = 13;

  /** Minimal length T, the least of the paper's. */
  static final int LENGTH = 100;

  /** The paper's learning rate. */
  static final double RATE = 0.5;

  /** Sequences after which learning gives up. */
  static final int MOST = 100_000;

  /** Seeds, 1 to this. */
  static final int SEEDS = 3;

  private static final int UNITS = 4;
  private static final double FIRST_WEIGHTS = 0.1;

  private OnlineExperiments() {}

  /** Draws the paper's first weights: within ±0.1, and input gates that are nearly shut. */
  static RecurrentNetwork<LstmParameters, LstmStep> network(SeededRandom random) {
    Initializer draw = Initializer.uniform(FIRST_WEIGHTS);
    LstmParameters parameters = LstmParameters.zeros(2, UNITS);
    parameters.named().values().forEach(
        matrix -> matrix.add(draw.create(matrix.rows(), matrix.columns(), random)));
    for (int unit = 0; unit < UNITS; unit++) {
      parameters.input().b().set(0, unit, unit < UNITS / 2 ? -3 : -6);
    }
    parameters.forget().Wx().fill(0);
    parameters.forget().Wh().fill(0);
    parameters.forget().b().fill(NEVER_FORGET);
    return new RecurrentNetwork<>(new LstmCell(parameters),
        new OutputLayer(OutputParameters.create(UNITS, 1, draw, random)));
  }

  /** Returns the number of weights that learn: all but those of the forget gate. */
  static long weights() {
    return network(new SeededRandom(1)).parameters().count() - (2 + UNITS + 1) * UNITS;
  }

  /**
   * Tells how learning went.
   *
   * @param few sequences after which at most 13 of the last 2,000 were wrong; −1 for never
   * @param none sequences after which none of the last 2,000 was wrong, where learning stops; −1
   *     for never
   * @param wrong of 2,560 fresh sequences at the end
   */
  public record Outcome(int few, int none, int wrong) {}

  /**
   * Learns, one sequence a step.
   *
   * @param length T
   * @param seed of weights and sequences
   * @param most sequences after which it gives up
   */
  public static Outcome learn(int length, long seed, int most) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<LstmParameters, LstmStep> network = network(random.split(0));
    AddingTask task = new AddingTask(length);
    Training<ValueBatch> training = new Training<>(LastOutputLearner.ofValues(network),
        new GradientDescent(RATE), epoch -> List.of(task.batch(1, epoch)), random.split(1));
    boolean[] wrong = new boolean[most];
    int[] recent = new int[1]; // wrong ones
    int[] reached = {-1, -1};
    training.watchedBy(step -> {
      int now = (int) step.number() - 1;
      wrong[now] = Math.sqrt(2 * step.loss()) >= AddingTask.TOLERANCE;
      recent[0] += wrong[now] ? 1 : 0;
      recent[0] -= now >= RECENT && wrong[now - RECENT] ? 1 : 0;
      if (now + 1 >= RECENT && recent[0] <= FEW && reached[0] < 0) {
        reached[0] = now + 1;
      }
      if (now + 1 >= RECENT && recent[0] == 0) {
        reached[1] = now + 1;
        training.stop();
      }
    });
    training.run(most);
    EndTask<ValueBatch> adding = EndTask.adding(length);
    double share = adding.share(network, adding.batch(EndTraining.TEST, random.split(3)));
    return new Outcome(reached[0], reached[1],
        (int) Math.round((1 - share) * EndTraining.TEST));
  }

  /** Returns what became of all seeds, as rows of text: T, seed, few, none, wrong. */
  static List<List<String>> runs() {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> row(LENGTH, seed, learn(LENGTH, seed, MOST))).toList();
  }

  static List<String> row(int length, long seed, Outcome outcome) {
    return List.of(String.valueOf(length), String.valueOf(seed), String.valueOf(outcome.few()),
        String.valueOf(outcome.none()), String.valueOf(outcome.wrong()));
  }
}
