package unrolled.lstm;

import java.util.List;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

/** Trains the character model of class names with any kind of cell, as the tanh units were. */
public final class NameCellExperiments {

  static final int BATCH = 32;
  static final double CLIP = 1;

  /**
   * How long a network is trained, and how fast.
   *
   * @param learningRate of the first epochs; of the slow ones it is a fifth
   * @param epochs with the learning rate
   * @param slowEpochs with a fifth of it
   */
  public record Schedule(double learningRate, int epochs, int slowEpochs) {

    /** Returns the number of all epochs. */
    public int last() {
      return epochs + slowEpochs;
    }
  }

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final RecurrentNetwork<?, ?> network;
  private final Schedule schedule;
  private final SeededRandom random;
  private Training<SymbolBatch> training;
  private int epochs;

  /**
   * Draws an untrained network.
   *
   * @param cells the kind of cell
   * @param units h, at least 1
   * @param schedule of the training
   * @param seed of the first weights and of the order of the names
   */
  public NameCellExperiments(NetworkFactory cells, int units, Schedule schedule, long seed) {
    this.schedule = schedule;
    random = new SeededRandom(seed);
    network = cells.random(vocabulary.size(), units, vocabulary.size(), random.split(1));
    training = training(schedule.learningRate(), random.split(2));
  }

  private Training<SymbolBatch> training(double learningRate, SeededRandom order) {
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    return new Training<>(NetworkLearner.ofSymbols(network), new Adam(learningRate),
        Batches.ofSequences(vocabulary.end(), vocabulary.size(), BATCH, names), order)
        .clippedBy(Clipping.byNorm(CLIP));
  }

  /**
   * Trains until so many epochs are done, those before included.
   *
   * @return bits per character on the training names, mean over the last epoch
   */
  public double trainTo(int epoch) {
    double bits = Double.NaN;
    while (epochs < epoch) {
      if (epochs == schedule.epochs()) {
        training = training(schedule.learningRate() / 5, random.split(3));
      }
      int from = training.history().steps();
      training.runEpochs(
          epochs < schedule.epochs() ? epochs + 1 : epochs + 1 - schedule.epochs());
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
  public RecurrentNetwork<?, ?> network() {
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
}
