package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.data.LabelBatch;
import unrolled.core.data.Mask;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Training;

/**
 * Measures how much of a gradient arrives at each layer, so many steps back.
 *
 * <p>It begins at the top layer's hidden state of one step. What is measured is the norm of the
 * total gradient with respect to what a layer, or a level of a deep transition, gave at a step
 * before, relative to the norm with which it began.
 */
public final class PathExperiments {

  /** Longest lag of untrained networks. */
  static final int LAGS = 40;

  /** Hidden units of each layer of untrained networks. */
  static final int UNITS = 32;

  /** Values of an input of untrained networks. */
  static final int INPUTS = 4;

  /** Seeds, 1 to this. */
  static final int SEEDS = 10;

  /** Minimal length of the sequences that networks are trained with. */
  static final int LENGTH = 20;

  /** Longest lag of trained networks. */
  static final int TRAINED_LAGS = LENGTH - 1;

  /** Hidden units of each layer of trained networks. */
  static final int TRAINED_UNITS = 16;

  /** Batches of training. */
  static final int BATCHES = 300;

  /** Sequences of a batch. */
  static final int BATCH = 32;

  /** Learning rate of Adam, the same for all; not tuned. */
  static final double RATE = 0.003;

  /** Lags of trained networks that are recorded. */
  static final int[] SHOWN = {0, 5, 10, 15, 19};

  private static final int ASKED = 500;
  private static final int WARM_UP = 20;

  private PathExperiments() {}

  /**
   * Goes back from the last step of a run.
   *
   * @param dH gradient with respect to the last state of the top layer (n, h), not changed
   * @param lags how many steps back, fewer than the run has
   * @return norms relative to that of dH: the lowest layer first, for lags 0, 1, …
   */
  static double[][] left(
      RecurrentCell<?, ?> cell, List<Input> inputs, Mask mask, Matrix dH, int lags) {
    return cell instanceof StackedCell stacked
        ? stacked(stacked, run(stacked, inputs, mask), dH, lags)
        : levels((DeepTransitionCell) cell,
            run((DeepTransitionCell) cell, inputs, mask), dH, lags);
  }

  private static <P extends Parameters, S extends RecurrentCell.Step> List<S> run(
      RecurrentCell<P, S> cell, List<Input> inputs, Mask mask) {
    return new Recurrence<>(cell)
        .forward(inputs, cell.zeroState(mask.batchSize()), mask).steps();
  }

  // tag::stacked[]
  private static double[][] stacked(StackedCell cell,
      List<StackedCell.Steps> steps, Matrix dH, int lags) {
    int L = cell.cells().size();
    double[][] left = new double[L][lags + 1];
    State[] d = new State[L]; // from the next step, layer by layer
    Arrays.setAll(d, l -> cell.cells().get(l).zeroState(dH.rows()));
    Matrix dX = dH; // from the layer above
    for (int lag = 0; lag <= lags; lag++) {
      StackedCell.Steps step = steps.get(steps.size() - 1 - lag);
      for (int l = L - 1; l >= 0; l--) {
        if (l < L - 1 || lag == 0) {
          d[l].H().add(dX);
        }
        left[l][lag] = d[l].H().norm() / dH.norm();
        RecurrentCell<?, ?> layer = cell.cells().get(l);
        RecurrentCell.StepGradient back = StackedCell.backward(
            layer, step.layers().get(l), d[l], layer.zeroGradients());
        d[l] = back.dPrevious();
        dX = back.dX();
      }
    }
    return left;
  }
  // end::stacked[]

  private static double[][] levels(DeepTransitionCell cell,
      List<DeepTransitionCell.Levels> steps, Matrix dH, int lags) {
    List<Matrix> W = cell.parameters().W();
    int K = W.size() + 1;
    double[][] left = new double[K][lags + 1];
    State d = State.of(dH.copy());
    for (int lag = 0; lag <= lags; lag++) {
      DeepTransitionCell.Levels step = steps.get(steps.size() - 1 - lag);
      left[K - 1][lag] = d.H().norm() / dH.norm();
      List<Matrix> sums = cell.backLevels(step, d.H().copy(), cell.zeroGradients(),
          Matrix.zeros(dH.rows(), dH.columns()));
      for (int k = 0; k < K - 1; k++) { // through one matrix from the sum of the level above
        left[k][lag] = sums.get(k + 1).timesTranspose(W.get(k)).norm() / dH.norm();
      }
      d = cell.backward(step, d, cell.zeroGradients()).dPrevious();
    }
    return left;
  }

  /** Returns what is left in an untrained network that reads noise, one sequence. */
  static double[][] untrained(PathDesign design, long seed) {
    RecurrentCell<?, ?> cell = design.cell(INPUTS, UNITS, new SeededRandom(seed));
    SeededRandom random = new SeededRandom(seed).split(1);
    List<Input> noise = IntStream.range(0, WARM_UP + LAGS).mapToObj(t -> Input.of(
        Initializer.uniform(1).create(1, INPUTS, random))).toList();
    return left(cell, noise, Mask.equal(1, noise.size()),
        Initializer.uniform(1).create(1, UNITS, random), LAGS);
  }

  /**
   * What a network has learned of the order of two symbols, and what is left of a gradient in it.
   *
   * @param wrong share of wrong answers on new sequences
   * @param left the lowest layer first, for lags 0, 1, …
   */
  record Trained(double wrong, double[][] left) {}

  /** Trains a network for some batches, and measures it. */
  static Trained trained(PathDesign design, long seed, int batches) {
    SeededRandom random = new SeededRandom(seed);
    TemporalOrderTask task = new TemporalOrderTask(LENGTH);
    RecurrentCell<?, ?> cell = design.cell(
        TemporalOrderTask.SYMBOLS.length(), TRAINED_UNITS, random.split(0));
    RecurrentNetwork<?, ?> network = new RecurrentNetwork<>(cell, new OutputLayer(
        OutputParameters.create(TRAINED_UNITS, TemporalOrderTask.CLASSES,
            Initializer.glorot(), random.split(1))));
    LastOutputLearner<?, ?, LabelBatch> learner = LastOutputLearner.ofLabels(network);
    new Training<>(learner, new Adam(RATE),
        epoch -> List.of(task.batch(BATCH, epoch)), random.split(2))
        .clippedBy(Clipping.byNorm(1)).run(batches);
    LabelBatch asked = task.batch(ASKED, random.split(3));
    Matrix O = network.forwardToLast(asked.inputs(), asked.mask()).O().get(0);
    List<Input> first = asked.inputs().subList(0, LENGTH);
    Matrix dH = Initializer.uniform(1).create(ASKED, TRAINED_UNITS, random.split(4));
    return new Trained(wrong(O, asked.labels()),
        left(cell, first, Mask.equal(ASKED, LENGTH), dH, TRAINED_LAGS));
  }

  /** Returns the share of rows whose largest output is not that of the label. */
  static double wrong(Matrix O, int[] labels) {
    int wrong = 0;
    for (int n = 0; n < labels.length; n++) {
      for (int k = 0; k < O.columns(); k++) {
        if (k != labels[n] && O.get(n, k) >= O.get(n, labels[n])) {
          wrong++;
          break;
        }
      }
    }
    return wrong / (double) labels.length;
  }

  /** Returns what is left in untrained networks, one for each of the seeds 1 to 10. */
  static List<double[][]> untrained(PathDesign design) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> untrained(design, seed)).toList();
  }

  /** Returns rows of design, seed, share of wrong answers and log10 of what is left. */
  static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (PathDesign design : PathDesign.values()) {
      rows.addAll(LongStream.rangeClosed(1, SEEDS).parallel()
          .mapToObj(seed -> row(design, seed, trained(design, seed, BATCHES))).toList());
    }
    return rows;
  }

  static List<String> row(PathDesign design, long seed, Trained trained) {
    List<String> row = new ArrayList<>(List.of(design.name(), String.valueOf(seed),
        String.valueOf(trained.wrong())));
    for (double[] level : trained.left()) {
      for (int lag : SHOWN) {
        row.add(String.format(Locale.ROOT, "%.6e", level[lag]));
      }
    }
    return row;
  }

  /** Returns the columns of the rows: {@code layer1-lag0} and so on, the lowest layer first. */
  static String[] columns() {
    List<String> columns = new ArrayList<>(List.of("design", "seed", "wrong"));
    for (int layer = 1; layer <= PathDesign.DEPTH; layer++) {
      for (int lag : SHOWN) {
        columns.add(column(layer, lag));
      }
    }
    return columns.toArray(String[]::new);
  }

  static String column(int layer, int lag) {
    return "layer" + layer + "-lag" + lag;
  }
}
