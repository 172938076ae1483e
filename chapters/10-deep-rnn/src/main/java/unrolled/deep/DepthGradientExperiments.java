package unrolled.deep;

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
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Spread;
import unrolled.core.train.Training;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/**
 * Compares the gradients of the lowest and the top layer of stacks of tanh units, and trains such
 * stacks, from two kinds of first weights, with and without residual connections.
 */
public final class DepthGradientExperiments {

  /** Numbers of layers. */
  static final int[] LAYERS = {2, 4, 8};

  /** Seeds, 1 to this. */
  static final int SEEDS = 10;

  /** Units of a layer. */
  static final int UNITS = 16;

  /** Batches of training. */
  static final int BATCHES = 200;

  /** Sequences of a batch. */
  static final int BATCH = 32;

  /** Learning rate of Adam, the same for all; not tuned. */
  static final double RATE = 0.003;

  /** Minimal length of the sequences. */
  static final int STEPS = 20;

  private static final int INPUTS = 4;
  private static final int ASKED = 500;

  private DepthGradientExperiments() {}

  /** A stack of tanh units: first weights, and what is added. */
  enum Kind {
    /** After Glorot and Bengio. */
    GLOROT("Glorot's weights"),
    /** Uniform between −1/√h and 1/√h, as PyTorch's recurrent layers begin. */
    SMALL("small weights"),
    /** The same, with residual connections. */
    RESIDUAL("small, residual"),
    /** The same, with layer normalization. */
    NORMALIZED("small, normalized");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** Returns what charts and tables call it. */
    String text() {
      return text;
    }

    Design design(int layers) {
      Design small = Design.of(DepthGradientExperiments::small).ofLayers(layers);
      return switch (this) {
        case GLOROT -> Design.rnn().ofLayers(layers);
        case SMALL -> small;
        case RESIDUAL -> small.withResiduals();
        case NORMALIZED -> small.withNormalization();
      };
    }
  }

  private static RnnCell small(int d, int h, SeededRandom random) {
    Initializer uniform = Initializer.uniform(1 / Math.sqrt(h));
    return new RnnCell(new RnnParameters(
        uniform.create(d, h, random), uniform.create(h, h, random), Matrix.zeros(1, h)));
  }

  /**
   * Returns the norm of the gradient with respect to what the lowest layer gives, relative to that
   * of what the top layer gives, in an untrained stack that reads noise and whose outputs all get
   * noise back.
   */
  static double ratio(Kind kind, int layers, long seed) {
    SeededRandom random = new SeededRandom(seed);
    Stack stack = kind.design(layers).draw(INPUTS, UNITS, random.split(0));
    Mask mask = Mask.equal(BATCH, STEPS);
    Stack lowest = new Stack(stack.layers().subList(0, 1));
    Stack others = new Stack(stack.layers().subList(1, layers));
    List<Input> given =
        inputs(lowest.forward(inputs(noise(INPUTS, random.split(1))), mask).H());
    List<Matrix> dH = noise(UNITS, random.split(2));
    return norm(others.forward(given, mask).backward(dH, others.zeroGradients()).dX())
        / norm(dH);
  }

  private static List<Input> inputs(List<Matrix> X) {
    return X.stream().map(Input::of).toList();
  }

  private static double norm(List<Matrix> steps) {
    return Math.sqrt(steps.stream().mapToDouble(d -> d.norm() * d.norm()).sum());
  }

  private static List<Matrix> noise(int columns, SeededRandom random) {
    return IntStream.range(0, STEPS).mapToObj(t ->
        Initializer.uniform(1).create(BATCH, columns, random)).toList();
  }

  /** Returns the ratios of ten stacks. */
  static Spread ratios(Kind kind, int layers) {
    return Spread.of(LongStream.rangeClosed(1, SEEDS)
        .mapToDouble(seed -> ratio(kind, layers, seed)).toArray());
  }

  /** Trains a stack to tell the order of two symbols; returns the share of wrong answers. */
  static double wrong(Kind kind, int layers, long seed, int batches) {
    SeededRandom random = new SeededRandom(seed);
    TemporalOrderTask task = new TemporalOrderTask(STEPS);
    SequenceNetwork<StackParameters> network = kind.design(layers).network(
        TemporalOrderTask.SYMBOLS.length(), UNITS, TemporalOrderTask.CLASSES, random.split(0));
    SequenceLearner<StackParameters, LabelBatch> learner =
        new SequenceLearner<>(network, AtTheEnd.labels(), null);
    new Training<>(learner, new Adam(RATE),
        epoch -> List.of(task.batch(BATCH, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1)).run(batches);
    LabelBatch asked = task.batch(ASKED, random.split(2));
    return PathExperiments.wrong(AtTheEnd.outputs(
        network.forward(asked.inputs(), asked.mask()).O(), asked.mask()), asked.labels());
  }

  /** What is trained: kinds of stack, each with a number of layers. */
  record Trial(Kind kind, int layers) {

    static final List<Trial> ALL = List.of(new Trial(Kind.GLOROT, 1), new Trial(Kind.GLOROT, 2),
        new Trial(Kind.GLOROT, 8), new Trial(Kind.SMALL, 1), new Trial(Kind.SMALL, 8),
        new Trial(Kind.RESIDUAL, 8));
  }

  /** Columns of the rows. */
  static final String[] COLUMNS = {"kind", "layers", "seed", "wrong"};

  /** Returns one row for each trial and seed. */
  static List<List<String>> rows() {
    return Trial.ALL.stream().flatMap(trial -> LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> row(trial, seed, BATCHES))).toList();
  }

  static List<String> row(Trial trial, long seed, int batches) {
    return List.of(trial.kind().name(), String.valueOf(trial.layers()), String.valueOf(seed),
        String.format(Locale.ROOT, "%.4f", wrong(trial.kind(), trial.layers(), seed, batches)));
  }
}
