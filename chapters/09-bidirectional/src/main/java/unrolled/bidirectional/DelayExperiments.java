package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/** Lets networks of one direction answer late, beside bidirectional ones that need not. */
final class DelayExperiments {

  /** Steps that networks of one direction may wait. */
  static final int[] DELAYS = {0, 1, 2, 4, 8};

  /** Stands for a network of both directions in place of a delay. */
  static final int BOTH = -1;

  static final int BATCH = 32;
  static final double LEARNING_RATE = 0.006;

  /** Bits of a sequence, batches of training and sequences of the test. */
  static final int BITS = 20;
  static final int BATCHES = 500;
  static final int ASKED = 500;

  static final int EPOCHS = 5;

  private static final Vocabulary VOCABULARY = Vocabulary.of(
      ClassNames.all().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());

  private DelayExperiments() {}

  /** A task, with the units of both kinds of network. */
  enum Task {
    RULE(5, AheadTask.SYMBOLS, 16, 10), CAPITALS(5, VOCABULARY.size(), 48, 30);

    private final int seeds;
    private final int symbols;
    private final int one;
    private final int both;

    Task(int seeds, int symbols, int one, int both) {
      this.seeds = seeds;
      this.symbols = symbols;
      this.one = one;
      this.both = both;
    }

    int seeds() {
      return seeds;
    }

    int units(int delay) {
      return delay == BOTH ? both : one;
    }

    SequenceNetwork<?> network(int delay, SeededRandom random) {
      return delay == BOTH ? joined(new Bidirectional<>(
          layer(symbols, both, random), layer(symbols, both, random)), random)
          : joined(layer(symbols, one, random), random);
    }
  }

  private static SequenceLayer<RnnParameters> layer(int symbols, int units, SeededRandom random) {
    return new RecurrentLayer<>(new RnnCell(RnnParameters.random(symbols, units, random)));
  }

  private static <P extends Parameters> SequenceNetwork<P> joined(
      SequenceLayer<P> layer, SeededRandom random) {
    return new SequenceNetwork<>(layer, new OutputLayer(
        OutputParameters.create(layer.outputSize(), 2, Initializer.glorot(), random)));
  }

  /**
   * What one network does on new data.
   *
   * @param task which
   * @param delay in steps, or {@link #BOTH}
   * @param seed of weights and data
   * @param right correct ones, share of all answers
   * @param f1 harmonic mean of precision and recall of the answer 1
   */
  record Score(Task task, int delay, long seed, double right, double f1) {

    List<String> row() {
      return List.of(task.name(), delay == BOTH ? "both" : String.valueOf(delay),
          String.valueOf(seed), text(right), text(f1));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.5f", value);
    }
  }

  /** Trains several networks for each delay. */
  static List<Score> scores(Task task) {
    return LongStream.concat(LongStream.of(BOTH), Arrays.stream(DELAYS).asLongStream())
        .boxed().flatMap(delay -> LongStream.rangeClosed(1, task.seeds).parallel()
            .mapToObj(seed -> score(task, delay.intValue(), seed)).toList().stream()).toList();
  }

  /** Trains one network and scores it. */
  static Score score(Task task, int delay, long seed) {
    SeededRandom random = new SeededRandom(seed);
    return scored(task, task.network(delay, random.split(1)), delay, seed, random);
  }

  private static <P extends Parameters> Score scored(
      Task task, SequenceNetwork<P> network, int delay, long seed, SeededRandom random) {
    Training<SymbolBatch> training = new Training<>(SequenceLearner.ofSymbols(network, null),
        new Adam(LEARNING_RATE), batches(task, delay), random.split(2))
        .clippedBy(Clipping.byNorm(1));
    if (task == Task.RULE) {
      training.run(BATCHES);
    } else {
      training.runEpochs(EPOCHS);
    }
    SymbolBatch test = late(task, delay, task == Task.RULE
        ? new AheadTask(BITS).batch(ASKED, random.split(3)) : capitals(ClassNames.test()));
    double[] counts = counts(network.forward(test.inputs(), test.mask()).O(), test);
    return new Score(task, delay, seed, (counts[0] + counts[3]) / (counts[0] + counts[1]
        + counts[2] + counts[3]), 2 * counts[3] / (2 * counts[3] + counts[1] + counts[2]));
  }

  private static Batches<SymbolBatch> batches(Task task, int delay) {
    if (task == Task.RULE) {
      return epoch -> List.of(late(task, delay, new AheadTask(BITS).batch(BATCH, epoch)));
    }
    List<String> names = new ArrayList<>(ClassNames.train());
    names.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    List<SymbolBatch> batches = new ArrayList<>();
    for (int from = 0; from < names.size(); from += BATCH) {
      batches.add(late(task, delay,
          capitals(names.subList(from, Math.min(names.size(), from + BATCH)))));
    }
    return Batches.shuffled(batches);
  }

  private static SymbolBatch late(Task task, int delay, SymbolBatch batch) {
    return Delay.of(batch, Math.max(0, delay),
        task == Task.RULE ? AheadTask.BLANK : VOCABULARY.end());
  }

  /** Lays names side by side: a lower-cased letter, and whether it was a capital. */
  static SymbolBatch capitals(List<String> names) {
    Mask mask = new Mask(names.stream().mapToInt(String::length).toArray());
    List<Input> inputs = new ArrayList<>();
    int[][] targets = new int[mask.steps()][names.size()];
    for (int t = 0; t < mask.steps(); t++) {
      int[] letters = new int[names.size()];
      for (int n = 0; n < letters.length; n++) {
        letters[n] = VOCABULARY.end();
        if (mask.has(n, t)) {
          char letter = names.get(n).charAt(t);
          letters[n] = VOCABULARY.indexOf(Character.toLowerCase(letter));
          targets[t][n] = Character.isUpperCase(letter) ? 1 : 0;
        }
      }
      inputs.add(Input.of(letters, VOCABULARY.size()));
    }
    return new SymbolBatch(inputs, targets, mask);
  }

  /** Counts answers: 0 for 0, 0 for 1, 1 for 0, 1 for 1. */
  static double[] counts(List<Matrix> O, SymbolBatch batch) {
    double[] counts = new double[4];
    for (int t = 0; t < O.size(); t++) {
      for (int n = 0; batch.targets()[t] != null && n < batch.batchSize(); n++) {
        if (batch.mask().has(n, t)) {
          int said = O.get(t).get(n, 1) > O.get(t).get(n, 0) ? 1 : 0;
          counts[2 * said + batch.targets()[t][n]]++;
        }
      }
    }
    return counts;
  }

  /** Prints scores of a few seeds. */
  public static void main(String[] arguments) {
    long seeds = Long.parseLong(arguments[1]);
    Stream.of(BOTH, 0, 1, 2, 4, 8).forEach(delay -> {
      for (long seed = 1; seed <= seeds; seed++) {
        long start = System.nanoTime();
        System.out.println(score(Task.valueOf(arguments[0]), delay, seed) + " "
            + (System.nanoTime() - start) / 1_000_000 + " ms");
      }
    });
  }
}
