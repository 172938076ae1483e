package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Handover;
import unrolled.core.train.Metrics;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.gru.CellKind;
import unrolled.lstm.NameLadderExperiments;

/** Trains stacks of GRUs on class names, with and without each of the other parts. */
public final class PartsExperiments {

  /** Epochs; in the last fifth of them the learning rate is a fifth. */
  static final int EPOCHS = NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS;

  /** Learning rate of Adam, for all; validation chose it for one layer of GRUs. */
  static final double RATE = 0.032;

  /** Rate of dropout. */
  static final double DROPPED = 0.2;

  /** Seeds, 1 to this. */
  static final int SEEDS = 3;

  private static final int BATCH = 32;
  private static final int ASKED = 256;
  private static final int SLOWER = 5;

  private PartsExperiments() {}

  /** What is added to the layers. */
  enum Added {
    NOTHING("nothing"), EACH_STEP("dropout, anew at each step"),
    VARIATIONAL("variational dropout"), RESIDUAL("residual connection"),
    NORMALIZED("layer normalization"), OUTPUT("deep output"),
    ALL("residual, normalization, variational dropout");

    private final String text;

    Added(String text) {
      this.text = text;
    }

    /** Returns what tables call it. */
    String text() {
      return text;
    }

    Design design(int layers) {
      Design design = Design.gru().ofLayers(layers);
      return switch (this) {
        case NOTHING, OUTPUT -> design;
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
  static final String[] COLUMNS =
      {"layers", "units", "added", "epochs", "seed", "train", "validation", "test"};

  /** Returns the units of each layer, which make for about as many weights as other stacks have. */
  static int units(int layers, Added added) {
    int units = DepthTaskExperiments.NAMES.units(CellKind.GRU, layers);
    if (added == Added.OUTPUT) {
      int wanted = DepthTaskExperiments.NAMES.weights(CellKind.GRU, 1);
      while (weights(layers, units, added) > wanted) {
        units--;
      }
      return weights(layers, units + 1, added) - wanted < wanted - weights(layers, units, added)
          ? units + 1 : units;
    }
    return units;
  }

  /** Returns how many weights a network has. */
  static int weights(int layers, int units, Added added) {
    int symbols = Vocabulary.of(ClassNames.all()).size();
    return network(layers, units, added, symbols, new SeededRandom(1)).parameters().count();
  }

  private static SequenceNetwork<StackParameters> network(
      int layers, int units, Added added, int symbols, SeededRandom random) {
    List<SequenceLayer<?>> all =
        new ArrayList<>(added.design(layers).draw(symbols, units, random).layers());
    if (added == Added.OUTPUT) {
      all.add(TanhLayer.random(units, random));
    }
    return new SequenceNetwork<>(new Stack(all), new OutputLayer(
        OutputParameters.create(units, symbols, Initializer.glorot(), random)));
  }

  /** Returns one row for each part and seed, and a run of one epoch in front. */
  static List<List<String>> rows(int layers) {
    List<List<String>> all = new ArrayList<>(List.of(row(layers, Added.ALL, 1, 1)));
    Added[] parts = Added.values();
    all.addAll(IntStream.range(0, parts.length * SEEDS).parallel().mapToObj(run ->
        row(layers, parts[run / SEEDS], EPOCHS, 1 + run % SEEDS)).toList());
    return all;
  }

  /** Trains a network; returns its row. */
  static List<String> row(int layers, Added added, int epochs, long seed) {
    List<String> row = new ArrayList<>(List.of(String.valueOf(layers),
        String.valueOf(units(layers, added)), added.name(), String.valueOf(epochs),
        String.valueOf(seed)));
    for (double bits : trained(layers, added, epochs, seed)) {
      row.add(String.format(Locale.ROOT, "%.6f", bits));
    }
    return row;
  }

  /** Returns bits per character, without noise, on training, validation and test names. */
  private static double[] trained(int layers, Added added, int epochs, long seed) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    SeededRandom random = new SeededRandom(seed);
    SequenceNetwork<StackParameters> network =
        network(layers, units(layers, added), added, vocabulary.size(), random.split(1));
    SequenceLearner<StackParameters, SymbolBatch> learner =
        SequenceLearner.ofSymbols(network, random.split(4));
    List<int[]> names = encoded(vocabulary, ClassNames.train());
    long fast = (long) ((names.size() + BATCH - 1) / BATCH)
        * (epochs - epochs / SLOWER);
    new Training<>(learner, new Handover(new Adam(RATE), fast, new Adam(RATE / SLOWER)),
        Batches.ofSequences(vocabulary.end(), vocabulary.size(), BATCH, names), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    return Stream.of(ClassNames.train(), ClassNames.validation(), ClassNames.test())
        .mapToDouble(asked -> bits(learner, vocabulary, asked)).toArray();
  }

  private static List<int[]> encoded(Vocabulary vocabulary, List<String> names) {
    return names.stream().map(vocabulary::encode).toList();
  }

  private static double bits(SequenceLearner<StackParameters, SymbolBatch> learner,
      Vocabulary vocabulary, List<String> names) {
    double nats = 0;
    int count = 0;
    for (SymbolBatch batch : Batches.ofSequences(vocabulary.end(), vocabulary.size(), ASKED,
        encoded(vocabulary, names)).epoch(new SeededRandom(1))) {
      int symbols = batch.mask().count();
      nats += learner.loss(batch) * symbols;
      count += symbols;
    }
    return Metrics.bitsPerSymbol(-nats, count);
  }
}
