package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.Metrics;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

/** Trains bidirectional networks to predict what their backward half has already read. */
final class LeakExperiments {

  static final int UNITS = 32;
  static final int BATCH = 32;
  static final double LEARNING_RATE = 0.01;
  static final int SEEDS = 10;

  /** So many validation names are asked. */
  static final int NAMES = 100;

  /** Batches after which networks are looked at. */
  static final int[] SEEN = {0, 50, 200};

  private static final Vocabulary VOCABULARY = Vocabulary.of(ClassNames.all());

  private LeakExperiments() {}

  /**
   * What one network needs, in bits per character of the first validation names.
   *
   * @param batches of training
   * @param seed of weights and order
   * @param leaking with the whole name to read, the answer included
   * @param honest with the name up to the character before
   */
  record Score(int batches, long seed, double leaking, double honest) {

    List<String> row() {
      return List.of(String.valueOf(batches), String.valueOf(seed),
          String.format(Locale.ROOT, "%.4f", leaking), String.format(Locale.ROOT, "%.4f", honest));
    }
  }

  static List<Score> scores() {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> scores(seed, SEEN)).flatMap(List::stream).toList();
  }

  /** Trains one network and looks at it now and then. */
  static List<Score> scores(long seed, int... seen) {
    SeededRandom random = new SeededRandom(seed);
    return scores(network(random.split(1)), seed, random, seen);
  }

  private static <P extends Parameters> List<Score> scores(
      SequenceNetwork<P> network, long seed, SeededRandom random, int... seen) {
    Training<SymbolBatch> training = new Training<>(SequenceLearner.ofSymbols(network, null),
        new Adam(LEARNING_RATE), Batches.ofSequences(VOCABULARY.end(), VOCABULARY.size(), BATCH,
            ClassNames.train().stream().map(VOCABULARY::encode).toList()), random.split(2))
        .clippedBy(Clipping.byNorm(1));
    List<Score> scores = new ArrayList<>();
    for (int batches : seen) {
      training.run(batches);
      scores.add(new Score(batches, seed, leaking(network), honest(network)));
    }
    return scores;
  }

  static SequenceNetwork<BothWays<RnnParameters, RnnParameters>> network(SeededRandom random) {
    return new SequenceNetwork<>(new Bidirectional<>(layer(random), layer(random)),
        new OutputLayer(OutputParameters.create(
            2 * UNITS, VOCABULARY.size(), Initializer.glorot(), random)));
  }

  private static RecurrentLayer<RnnParameters, ?> layer(SeededRandom random) {
    return new RecurrentLayer<>(
        new RnnCell(RnnParameters.random(VOCABULARY.size(), UNITS, random)));
  }

  private static double leaking(SequenceNetwork<?> network) {
    SymbolBatch batch =
        SymbolBatch.ofSequences(VOCABULARY.end(), VOCABULARY.size(), names());
    List<Matrix> O = network.forward(batch.inputs(), batch.mask()).O();
    return Metrics.bitsPerSymbol(-CrossEntropy.of(O, batch).value(), 1);
  }

  /** Lets the network read each beginning of each name, and asks it once, at the end of that. */
  private static double honest(SequenceNetwork<?> network) {
    List<int[]> beginnings = new ArrayList<>();
    for (int[] name : names()) {
      for (int length = 1; length <= name.length; length++) {
        beginnings.add(Arrays.copyOf(name, length));
      }
    }
    SymbolBatch batch = SymbolBatch.ofSequences(
        VOCABULARY.end(), VOCABULARY.size(), beginnings.toArray(int[][]::new));
    List<Matrix> O = network.forward(batch.inputs(), batch.mask()).O();
    double[][] last = new double[beginnings.size()][];
    int[] next = new int[last.length];
    for (int n = 0; n < last.length; n++) {
      int end = beginnings.get(n).length - 1;
      last[n] = O.get(end).row(n);
      next[n] = beginnings.get(n)[end];
    }
    return Metrics.bitsPerSymbol(-CrossEntropy.of(Matrix.of(last), next).value(), 1);
  }

  private static int[][] names() {
    return ClassNames.validation().stream().limit(NAMES).map(VOCABULARY::encode)
        .toArray(int[][]::new);
  }

  /** Prints what one network needs. */
  public static void main(String[] arguments) {
    scores(1, SEEN).forEach(System.out::println);
  }
}
