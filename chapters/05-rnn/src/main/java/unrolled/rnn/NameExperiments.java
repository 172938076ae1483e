package unrolled.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.report.InventedNames;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Progress;
import unrolled.core.train.Training;

/** Trains the character model of class names. */
public final class NameExperiments {

  static final int[] UNITS = {32, 64, 128};
  /** What the validation names choose among them. */
  static final int CHOSEN = 128;
  static final double[] TEMPERATURES = {0.3, 0.6, 1, 1.5};
  static final int BATCH = 32;
  static final double CLIP = 1;
  static final double LEARNING_RATE = 0.004;
  /** So many epochs with the learning rate, and so many with a fifth of it. */
  static final int EPOCHS = 16;
  static final int SLOW_EPOCHS = 8;

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final RecurrentNetwork<RnnParameters, RnnStep> network;
  private final SeededRandom random;
  private Training<SymbolBatch> training;
  private final List<Progress> watchers = new ArrayList<>();
  private int epochs;

  /**
   * Draws an untrained network.
   *
   * @param units h, at least 1
   * @param seed of the first weights and of the order of the names
   */
  public NameExperiments(int units, long seed) {
    random = new SeededRandom(seed);
    network = RnnNetworks.random(
        vocabulary.size(), units, vocabulary.size(), random.split(1));
    training = training(LEARNING_RATE, random.split(2));
  }

  private Training<SymbolBatch> training(double learningRate, SeededRandom order) {
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    Training<SymbolBatch> next = new Training<>(NetworkLearner.ofSymbols(network),
        new Adam(learningRate),
        Batches.ofSequences(vocabulary.end(), vocabulary.size(), BATCH, names), order)
        .clippedBy(Clipping.byNorm(CLIP));
    watchers.forEach(next::watchedBy);
    return next;
  }

  /** Adds one who is told of each step. */
  public NameExperiments watchedBy(Progress watcher) {
    watchers.add(watcher);
    training.watchedBy(watcher);
    return this;
  }

  /**
   * Trains until so many epochs are done, those before included; after {@link #EPOCHS} of them
   * the learning rate is a fifth.
   *
   * @return bits per character on the training names, mean over the last epoch
   */
  public double trainTo(int epoch) {
    double bits = Double.NaN;
    while (epochs < epoch) {
      if (epochs == EPOCHS) {
        training = training(LEARNING_RATE / 5, random.split(3));
      }
      int from = training.history().steps();
      training.runEpochs(epochs < EPOCHS ? epochs + 1 : epochs + 1 - EPOCHS);
      epochs++;
      bits = Metrics.bitsPerSymbol(
          -training.history().meanLoss(from, training.history().steps()), 1);
    }
    return bits;
  }

  /** Returns the model, which changes as training goes on. */
  public RecurrentSymbolModel model() {
    return new RecurrentSymbolModel(network, vocabulary.end());
  }

  /** Returns the network, which changes as training goes on. */
  public RecurrentNetwork<RnnParameters, RnnStep> network() {
    return network;
  }

  /** Returns the symbols. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns bits per character on names. */
  public double bits(List<String> names) {
    return Evaluation.bitsPerCharacter(model(), vocabulary, names);
  }

  /** Invents names at a temperature. */
  public List<String> invent(int count, double temperature, long seed) {
    return InventedNames.draw(model().atTemperature(temperature), vocabulary, count, seed);
  }

  /** Trains one network with a line and three names after each epoch. */
  public static void main(String[] arguments) {
    NameExperiments experiment = new NameExperiments(CHOSEN, 1);
    for (int epoch = 1; epoch <= EPOCHS + SLOW_EPOCHS; epoch++) {
      double train = experiment.trainTo(epoch);
      System.out.printf(Locale.ROOT, "epoch %d: train %.3f, validation %.3f; %s%n", epoch, train,
          experiment.bits(ClassNames.validation()), experiment.invent(3, 1, epoch));
    }
  }
}
