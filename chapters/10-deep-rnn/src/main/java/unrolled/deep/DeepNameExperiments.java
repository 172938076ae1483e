package unrolled.deep;

import java.util.ArrayList;
import java.util.Comparator;
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
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Handover;
import unrolled.core.train.Metrics;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;
import unrolled.lstm.NameLadderExperiments;

/** Trains the chapter's rung on class names, two layers of LSTMs, and searches for it. */
final class DeepNameExperiments {

  /** Units of each layer that are tried. */
  static final int[] UNITS = {64, 90};

  /** Rates of dropout that are tried. */
  static final double[] DROPOUTS = {0, 0.1, 0.2};

  /** The learning rate with which units and dropout are tried, half of the one layer's. */
  static final double RATE = 0.016;

  /** Learning rates that are tried with the units and the dropout that were chosen. */
  static final double[] RATES = {0.008, 0.032};

  /** Seeds of what was chosen, 1 to this; the search has seed 1. */
  static final int SEEDS = 5;

  /** All epochs, those of chapter 7. */
  static final int EPOCHS = NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS;

  private static final int BATCH = 32;

  private DeepNameExperiments() {}

  /**
   * Two layers, and how they are trained.
   *
   * @param units h of each
   * @param dropout rate, between the layers and below the output
   * @param rate the learning rate of the first epochs
   */
  record Setting(int units, double dropout, double rate) {

    SequenceNetwork<StackParameters> network(SeededRandom random) {
      return ProseTraining.network(Design.lstm().ofLayers(DeepLadderExperiments.LAYERS)
          .withDropout(Dropout.Kind.EACH_STEP, dropout),
          Vocabulary.of(ClassNames.all()).size(), units, random);
    }
  }

  /** Names of a score's columns. */
  static final String[] COLUMNS =
      {"units", "dropout", "rate", "seed", "epochs", "train", "validation", "test"};

  /**
   * What a trained network needs, in bits a character.
   *
   * @param train mean over the last epoch, with what was dropped
   */
  record Score(Setting setting, long seed, int epochs, double train, double validation,
      double test) {

    List<String> row() {
      return List.of(String.valueOf(setting.units()), String.valueOf(setting.dropout()),
          String.valueOf(setting.rate()), String.valueOf(seed), String.valueOf(epochs),
          ProseExperiments.text(train), ProseExperiments.text(validation),
          ProseExperiments.text(test));
    }
  }

  /** Returns what a small network needs after an epoch: short enough for every build. */
  static Score shortScore() {
    return score(new Setting(8, 0.2, RATE), 1, 1);
  }

  /** Tries units and dropout, then learning rates, and trains what was chosen with all seeds. */
  static List<Score> search() {
    List<Score> scores = new ArrayList<>();
    for (int units : UNITS) {
      for (double dropout : DROPOUTS) {
        scores.add(score(new Setting(units, dropout, RATE), 1, EPOCHS));
      }
    }
    Setting chosen = chosen(scores);
    for (double rate : RATES) {
      scores.add(score(new Setting(chosen.units(), chosen.dropout(), rate), 1, EPOCHS));
    }
    Setting last = chosen(scores);
    for (long seed = 2; seed <= SEEDS; seed++) {
      scores.add(score(last, seed, EPOCHS));
    }
    return scores;
  }

  /** Returns the setting whose first seed needs the fewest bits on the validation names. */
  static Setting chosen(List<Score> scores) {
    return scores.stream().filter(score -> score.seed() == 1)
        .min(Comparator.comparingDouble(Score::validation)).orElseThrow().setting();
  }

  /** Returns recorded scores, by what was tried. */
  static Map<Setting, List<Score>> trials(RecordedRows rows) {
    Map<Setting, List<Score>> trials = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Setting setting = new Setting((int) rows.number(row, "units"), rows.number(row, "dropout"),
          rows.number(row, "rate"));
      trials.computeIfAbsent(setting, key -> new ArrayList<>()).add(new Score(setting,
          (long) rows.number(row, "seed"), (int) rows.number(row, "epochs"),
          rows.number(row, "train"), rows.number(row, "validation"), rows.number(row, "test")));
    }
    return trials;
  }

  /** Trains as the ladder's networks of one layer were trained. */
  static Score score(Setting setting, long seed, int epochs) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    SeededRandom random = new SeededRandom(seed);
    SequenceNetwork<StackParameters> network = setting.network(random.split(1));
    Training<SymbolBatch> training = training(setting, network, vocabulary, random);
    training.runEpochs(epochs - 1);
    int from = training.history().steps();
    training.runEpochs(epochs);
    RecurrentSymbolModel model = new RecurrentSymbolModel(network, vocabulary.end());
    return new Score(setting, seed, epochs, Metrics.bitsPerSymbol(
        -training.history().meanLoss(from, training.history().steps()), 1),
        Evaluation.bitsPerCharacter(model, vocabulary, ClassNames.validation()),
        Evaluation.bitsPerCharacter(model, vocabulary, ClassNames.test()));
  }

  /** Prepares a training of all epochs. */
  static Training<SymbolBatch> training(Setting setting, SequenceNetwork<StackParameters> network,
      Vocabulary vocabulary, SeededRandom random) {
    List<int[]> train = ClassNames.train().stream().map(vocabulary::encode).toList();
    long slow = (long) ((train.size() + BATCH - 1) / BATCH) * NameLadderExperiments.EPOCHS;
    return new Training<>(
        SequenceLearner.ofSymbols(network, setting.dropout() > 0 ? random.split(4) : null),
        new Handover(new Adam(setting.rate()), slow, new Adam(setting.rate() / 5)),
        Batches.ofSequences(vocabulary.end(), vocabulary.size(), BATCH, train), random.split(2))
        .clippedBy(Clipping.byNorm(1));
  }
}
