package unrolled.deep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Handover;
import unrolled.core.train.Metrics;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.gru.CellKind;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;

/** Trains the chapter's rungs of the ladder: two layers of LSTMs on both threads. */
public final class DeepLadderExperiments {

  /** Layers of both rungs. */
  static final int LAYERS = 2;

  /** Two layers on sunspots, trained and searched as the cells of one layer were. */
  static final SunspotCellExperiments SUNSPOTS =
      new SunspotCellExperiments(StackedNetworks.of(CellKind.LSTM, LAYERS));

  /** Units of each layer that are tried on sunspots. */
  static final int[] UNITS = {2, 4, 8};

  /** Learning rates that are tried on sunspots with the units that were chosen. */
  static final double[] RATES = {0.03, 0.1};

  /** Rates of dropout that are tried on names. */
  static final double[] DROPOUTS = {0, 0.2};

  /** Units of each layer on names: half of those of the one layer. */
  static final int NAME_UNITS = 64;

  /** The learning rate on names, half of the one layer's. */
  static final double NAME_RATE = 0.016;

  /** Seeds on names, 1 to this. */
  static final int NAME_SEEDS = 3;

  private static final int BATCH = 32;

  private DeepLadderExperiments() {}

  /** Tries units, then learning rates, then no weight decay, each with seeds 1 to 10. */
  static List<SunspotCellExperiments.Score> sunspots() {
    double decay = SunspotCellExperiments.START.weightDecay();
    Map<SunspotCellExperiments.Design, List<SunspotCellExperiments.Score>> trials =
        new LinkedHashMap<>();
    for (int units : UNITS) {
      trials.computeIfAbsent(new SunspotCellExperiments.Design(
          units, decay, SunspotCellExperiments.START.learningRate()), SUNSPOTS::scores);
    }
    int units = SunspotCellExperiments.chosen(trials).units();
    for (double rate : RATES) {
      trials.computeIfAbsent(
          new SunspotCellExperiments.Design(units, decay, rate), SUNSPOTS::scores);
    }
    trials.computeIfAbsent(new SunspotCellExperiments.Design(
        units, 0, SunspotCellExperiments.chosen(trials).learningRate()), SUNSPOTS::scores);
    List<SunspotCellExperiments.Score> all = new ArrayList<>();
    trials.values().forEach(all::addAll);
    return all;
  }

  /**
   * Returns what a network of two layers needs on names, as the ladder's one-layer networks were
   * trained.
   *
   * @param units h of each layer
   * @param dropout rate, between the layers and below the output
   * @param epochs so many of the schedule
   */
  static List<String> names(int units, double dropout, long seed, int epochs) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    SeededRandom random = new SeededRandom(seed);
    SequenceNetwork<StackParameters> network = ProseTraining.network(
        Design.lstm().ofLayers(LAYERS).withDropout(Dropout.Kind.EACH_STEP, dropout),
        vocabulary.size(), units, random.split(1));
    List<int[]> train = ClassNames.train().stream().map(vocabulary::encode).toList();
    long slow = (long) ((train.size() + BATCH - 1) / BATCH) * NameLadderExperiments.EPOCHS;
    Training<SymbolBatch> training = new Training<>(
        SequenceLearner.ofSymbols(network, dropout > 0 ? random.split(4) : null),
        new Handover(new Adam(NAME_RATE), slow, new Adam(NAME_RATE / 5)),
        Batches.ofSequences(vocabulary.end(), vocabulary.size(), BATCH, train), random.split(2))
        .clippedBy(Clipping.byNorm(1));
    training.runEpochs(epochs - 1);
    int from = training.history().steps();
    training.runEpochs(epochs);
    RecurrentSymbolModel model = new RecurrentSymbolModel(network, vocabulary.end());
    return List.of(String.valueOf(units), String.valueOf(dropout), String.valueOf(seed),
        String.valueOf(epochs),
        ProseExperiments.text(Metrics.bitsPerSymbol(
            -training.history().meanLoss(from, training.history().steps()), 1)),
        ProseExperiments.text(
            Evaluation.bitsPerCharacter(model, vocabulary, ClassNames.validation())),
        ProseExperiments.text(Evaluation.bitsPerCharacter(model, vocabulary, ClassNames.test())));
  }

  /** Names of what {@link #names} gives. */
  static final String[] NAME_COLUMNS =
      {"units", "dropout", "seed", "epochs", "train", "validation", "test"};
}
