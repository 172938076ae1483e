package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Batches;
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

/**
 * Trains a network of layers on a long text: pieces that follow each other, states that are carried
 * from each to the next, Adam, gradients clipped by norm.
 */
public final class ProseTraining {

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

  /** So many places of the text are read side by side. */
  public static final int BATCH = 16;

  /** So many characters back the gradient goes, at most. */
  public static final int STEPS = 64;

  /** The largest norm of a gradient. */
  public static final double CLIP = 1;

  private final SequenceNetwork<StackParameters> network;
  private final Training<SymbolBatch> training;
  private final TextModel model;

  /**
   * Draws an untrained network.
   *
   * @param design of the network; its dropout acts on what the output layer reads, too
   * @param units h of each layer
   * @param schedule learning rate of Adam, and how many epochs with it and with a fifth of it
   * @param vocabulary the characters
   * @param text to learn from
   * @param seed of the first weights and of what is dropped
   */
  public ProseTraining(Design design, int units, Schedule schedule,
      Vocabulary vocabulary, String text, long seed) {
    SeededRandom random = new SeededRandom(seed);
    int size = vocabulary.end();
    network = network(design, size, units, random.split(1));
    model = new TextModel(network, vocabulary);
    SeededRandom noise = design.rate() > 0 ? random.split(2) : null;
    List<SymbolBatch> chunks =
        SymbolBatch.chunks(vocabulary.encodeOpen(text), size, BATCH, STEPS);
    double rate = schedule.learningRate();
    training = new Training<>(SequenceLearner.ofSymbols(network, noise).carryingState(),
        new Handover(new Adam(rate), (long) schedule.epochs() * chunks.size(), new Adam(rate / 5)),
        Batches.inOrder(chunks), random.split(3)).clippedBy(Clipping.byNorm(CLIP));
  }

  /** Draws a network with dropout below each layer but the lowest, and below the output layer. */
  static SequenceNetwork<StackParameters> network(
      Design design, int size, int units, SeededRandom random) {
    List<SequenceLayer<?>> layers =
        new ArrayList<>(design.draw(size, units, random).layers());
    if (design.rate() > 0) {
      layers.add(new Dropout(units, design.rate(), design.dropout()));
    }
    return new SequenceNetwork<>(new Stack(layers), new OutputLayer(
        OutputParameters.create(units, size, Initializer.glorot(), random)));
  }

  /** Returns the network, which changes as training goes on. */
  public SequenceNetwork<StackParameters> network() {
    return network;
  }

  /** Returns the model, which changes as training goes on. */
  public TextModel model() {
    return model;
  }

  /** Returns the training. */
  public Training<SymbolBatch> training() {
    return training;
  }

  /**
   * Trains until so many epochs are done.
   *
   * @return bits a character on the text, mean over the last epoch, with what was dropped
   */
  public double trainTo(long epoch) {
    int from = training.history().steps();
    training.runEpochs(epoch);
    return Metrics.bitsPerSymbol(
        -training.history().meanLoss(from, training.history().steps()), 1);
  }
}
