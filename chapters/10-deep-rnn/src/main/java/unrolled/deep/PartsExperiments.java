package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Metrics;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;

/** Trains two layers of GRU on class names, with and without each of the other parts. */
public final class PartsExperiments {

  /** Units of a layer. */
  static final int UNITS = 40;

  /** So many epochs with the learning rate, and two with a fifth of it. */
  static final int EPOCHS = 8;

  /** So many epochs with a fifth of the learning rate. */
  static final int SLOW_EPOCHS = 2;

  /** Learning rate of Adam, the same for all. */
  static final double RATE = 0.016;

  /** Rate of dropout. */
  static final double DROPPED = 0.2;

  /** Seeds, 1 to this. */
  static final int SEEDS = 3;

  private static final int BATCH = 32;

  private PartsExperiments() {}

  /** What is added to the two layers. */
  enum Added {
    NOTHING("nothing"), EACH_STEP("dropout, anew at each step"),
    VARIATIONAL("variational dropout"), RESIDUAL("residual connection"),
    NORMALIZED("layer normalization"), ALL("residual, normalization, variational dropout");

    private final String text;

    Added(String text) {
      this.text = text;
    }

    /** Returns what tables call it. */
    String text() {
      return text;
    }

    Design design() {
      Design design = Design.gru().ofLayers(2);
      return switch (this) {
        case NOTHING -> design;
        case EACH_STEP -> design.withDropout(Dropout.Kind.EACH_STEP, DROPPED);
        case VARIATIONAL -> design.withDropout(Dropout.Kind.VARIATIONAL, DROPPED);
        case RESIDUAL -> design.withResiduals();
        case NORMALIZED -> design.withNormalization();
        case ALL -> design.withResiduals().withNormalization()
            .withDropout(Dropout.Kind.VARIATIONAL, DROPPED);
      };
    }
  }

  /** Columns of the rows; scores in bits per character. */
  static final String[] COLUMNS = {"added", "seed", "train", "validation", "test"};

  /** Returns one row for each part and seed. */
  static List<List<String>> rows() {
    return Stream.of(Added.values()).flatMap(added -> LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> row(added, seed))).toList();
  }

  private static List<String> row(Added added, long seed) {
    List<String> row = new ArrayList<>(List.of(added.name(), String.valueOf(seed)));
    for (double bits : trained(added, seed, EPOCHS, SLOW_EPOCHS)) {
      row.add(String.format(Locale.ROOT, "%.6f", bits));
    }
    return row;
  }

  /**
   * Trains a network; returns bits per character, without noise, on the training names, the
   * validation names and the test names.
   */
  static double[] trained(Added added, long seed, int epochs, int slowEpochs) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    SeededRandom random = new SeededRandom(seed);
    SequenceNetwork<StackParameters> network = added.design()
        .network(vocabulary.size(), UNITS, vocabulary.size(), random.split(1));
    SequenceLearner<StackParameters, SymbolBatch> learner =
        SequenceLearner.ofSymbols(network, random.split(4));
    train(learner, vocabulary, RATE, epochs, random.split(2));
    train(learner, vocabulary, RATE / 5, slowEpochs, random.split(3));
    return Stream.of(ClassNames.train(), ClassNames.validation(), ClassNames.test())
        .mapToDouble(names -> bits(learner, vocabulary, names)).toArray();
  }

  private static void train(SequenceLearner<StackParameters, SymbolBatch> learner,
      Vocabulary vocabulary, double rate, int epochs, SeededRandom order) {
    if (epochs > 0) {
      new Training<>(learner, new Adam(rate), Batches.ofSequences(vocabulary.end(),
          vocabulary.size(), BATCH, encoded(vocabulary, ClassNames.train())), order)
          .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    }
  }

  private static List<int[]> encoded(Vocabulary vocabulary, List<String> names) {
    return names.stream().map(vocabulary::encode).toList();
  }

  private static double bits(SequenceLearner<StackParameters, SymbolBatch> learner,
      Vocabulary vocabulary, List<String> names) {
    double nats = 0;
    int count = 0;
    for (SymbolBatch batch : Batches.ofSequences(vocabulary.end(), vocabulary.size(), 256,
        encoded(vocabulary, names)).epoch(new SeededRandom(1))) {
      int symbols = batch.mask().count();
      nats += learner.loss(batch) * symbols;
      count += symbols;
    }
    return Metrics.bitsPerSymbol(-nats, count);
  }
}
