package unrolled.gru;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Optimizer;
import unrolled.core.train.Training;

/**
 * Lets gated recurrent units learn the order of two symbols, from update gates that begin shut,
 * half open or open for good, with Adam and with plain gradient descent.
 */
public final class StuckGateExperiments {

  /** First biases of the update gate, with Adam. */
  static final double[] BIASES = {-12, -8, -4, 0, 4, 8, 12, 16, 20};

  /** First biases of the update gate, with plain gradient descent. */
  static final double[] PLAIN_BIASES = {0, 4, 8};

  /** Batches after which a network is asked. */
  static final int[] ASKED = {50, 100, 150, 200, 300, 400};

  /** A unit is stuck if its gate moves by less than this over all steps of all sequences. */
  static final double STUCK = 0.05;

  /** Hidden units. */
  static final int HIDDEN = 16;

  /** Seeds, 1 to this. */
  static final int SEEDS = 10;

  /** Shortest length of a sequence. */
  static final int STEPS = 30;

  private static final int BATCH = 32;
  private static final int TEST = 500;
  private static final double ADAM_RATE = 0.01;
  private static final double PLAIN_RATE = 1;

  /** How a network learns. */
  enum Descent {
    /** Adam. */
    ADAM,
    /** Gradient descent with one learning rate. */
    PLAIN
  }

  private final RecurrentNetwork<GruParameters, GruStep> network;
  private final Training<LabelBatch> training;
  private final LabelBatch test;

  /**
   * Draws a network and its data.
   *
   * @param form where the reset gate acts
   * @param descent how it learns
   * @param updateBias first bias of the update gate, of every unit
   * @param seed any
   */
  StuckGateExperiments(GruForm form, Descent descent, double updateBias, long seed) {
    SeededRandom random = new SeededRandom(seed);
    SeededRandom weights = random.split(0);
    TemporalOrderTask task = new TemporalOrderTask(STEPS);
    GruParameters parameters = GruParameters.random(
        TemporalOrderTask.SYMBOLS.length(), HIDDEN, form, weights);
    parameters.update().b().fill(updateBias);
    network = new RecurrentNetwork<>(new GruCell(parameters), new OutputLayer(
        OutputParameters.create(
            HIDDEN, TemporalOrderTask.CLASSES, Initializer.glorot(), weights)));
    Optimizer optimizer =
        descent == Descent.ADAM ? new Adam(ADAM_RATE) : new GradientDescent(PLAIN_RATE);
    training = new Training<>(LastOutputLearner.ofLabels(network), optimizer,
        epoch -> List.of(task.batch(BATCH, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1));
    test = task.batch(TEST, random.split(2));
  }

  /** Creates the usual form, learning with Adam. */
  public StuckGateExperiments(double updateBias, long seed) {
    this(GruForm.RESET_BEFORE, Descent.ADAM, updateBias, seed);
  }

  /**
   * Tells how a network does on sequences it has not seen.
   *
   * @param wrong share of wrong classes; guessing is wrong on 3/4
   * @param meanZ mean of the update gate over units, steps and sequences
   * @param stuck how many units have an update gate that hardly moves
   */
  public record Outcome(double wrong, double meanZ, int stuck) {}

  /** Returns what the network's cell has learned, itself and not a copy. */
  GruParameters parameters() {
    return network.cell().parameters();
  }

  /**
   * Asks a cell of other parameters in place of the network's own, with the same output layer.
   *
   * @return share of wrong classes on sequences not seen
   */
  double wrongWith(GruParameters parameters) {
    return wrong(new RecurrentNetwork<>(new GruCell(parameters), network.output())
        .forwardToLast(test.inputs(), test.mask()).O().get(0));
  }

  /**
   * Trains until so many batches have been learned from, those before included; then asks.
   *
   * @param batches at least 0
   */
  public Outcome after(int batches) {
    training.run(batches);
    RecurrentNetwork.Pass<GruStep> pass = network.forwardToLast(test.inputs(), test.mask());
    double sum = 0;
    int stuck = 0;
    List<Matrix> Z = pass.run().steps().stream().map(GruStep::Z).toList();
    for (int unit = 0; unit < HIDDEN; unit++) {
      int j = unit;
      double[] gate = Z.stream().flatMapToDouble(z -> Arrays.stream(z.column(j))).toArray();
      sum += Arrays.stream(gate).average().orElseThrow();
      double low = Arrays.stream(gate).min().orElseThrow();
      double high = Arrays.stream(gate).max().orElseThrow();
      stuck += high - low < STUCK ? 1 : 0;
    }
    return new Outcome(wrong(pass.O().get(0)), sum / HIDDEN, stuck);
  }

  private double wrong(Matrix O) {
    int wrong = 0;
    for (int n = 0; n < TEST; n++) {
      wrong += largest(O.row(n)) == test.labels()[n] ? 0 : 1;
    }
    return wrong / (double) TEST;
  }

  private static int largest(double[] row) {
    int best = 0;
    for (int k = 1; k < row.length; k++) {
      best = row[k] > row[best] ? k : best;
    }
    return best;
  }

  /**
   * Returns after how many steps a gate that stays at {@code z = σ(bias)} has let half of the state
   * go, {@code log ½ / log z}.
   */
  // tag::eq-gru-half-life[]
  public static double halfLife(double bias) {
    double logZ = -Exponential.log1p(Exponential.exp(-bias));
    return -Exponential.log(2) / logZ;
  }
  // end::eq-gru-half-life[]

  /** Returns what became of all biases and seeds, and of the other form, as rows of text. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (double bias : BIASES) {
      add(rows, GruForm.RESET_BEFORE, Descent.ADAM, bias);
    }
    for (double bias : PLAIN_BIASES) {
      add(rows, GruForm.RESET_BEFORE, Descent.PLAIN, bias);
    }
    add(rows, GruForm.RESET_AFTER, Descent.ADAM, 0);
    return rows;
  }

  private static void add(
      List<List<String>> rows, GruForm form, Descent descent, double bias) {
    LongStream.rangeClosed(1, SEEDS).parallel().boxed().map(seed -> {
      StuckGateExperiments run = new StuckGateExperiments(form, descent, bias, seed);
      List<List<String>> all = new ArrayList<>();
      all.add(row(form, descent, bias, seed, 0, run.after(0)));
      for (int batches : ASKED) {
        all.add(row(form, descent, bias, seed, batches, run.after(batches)));
      }
      return all;
    }).forEachOrdered(rows::addAll);
  }

  private static List<String> row(GruForm form, Descent descent, double bias, long seed,
      int batches, Outcome outcome) {
    return List.of(form.name(), descent.name(), String.format(Locale.ROOT, "%.0f", bias),
        String.valueOf(seed), String.valueOf(batches), text(outcome.wrong()),
        text(outcome.meanZ()), String.valueOf(outcome.stuck()));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
