package unrolled.deep;

import java.util.List;

import unrolled.core.data.AddingTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Training;
import unrolled.gru.CellKind;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;

/**
 * A task on which stacks of one, two and three layers with about as many weights are compared.
 *
 * <p>Data, training and numbers of weights are those with which the chapter before last compared
 * one layer of each kind of cell.
 */
enum DepthTaskExperiments {
  /** The next letter of a class name. */
  NAMES(64, 64, new int[] {55, 24, 29}, new double[] {0.016, 0.064, 0.032},
      0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128),
  /** Sunspots one year ahead. */
  SUNSPOTS(1, 1, new int[] {25, 12, 14}, new double[] {0.1, 0.03, 0.03},
      0.003, 0.01, 0.03, 0.1, 0.3),
  /** Two marked numbers among thirty or a few more. */
  ADDING(2, 1, new int[] {25, 12, 14}, new double[] {0.0003, 0.01, 0.003},
      0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03);

  private static final int ADDING_LENGTH = 30;
  private static final int ADDING_STEPS = 1000;
  private static final int ADDING_BATCH = 32;
  private static final int ADDING_ASKED = 1000;

  private final int inputs;
  private final int outputs;
  private final int[] units;
  private final double[] first;
  private final double[] rates;

  DepthTaskExperiments(int inputs, int outputs, int[] units, double[] first, double... rates) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.units = units;
    this.first = first;
    this.rates = rates;
  }

  /** Returns the units of each layer; of one layer those of the comparison of cells. */
  int units(CellKind kind, int layers) {
    return layers == 1 ? units[kind.ordinal()] : DeepSizes.unitsFor(
        kind.sums(), inputs, outputs, layers, weights(kind, 1));
  }

  /** Returns the number of weights of stack and output layer. */
  int weights(CellKind kind, int layers) {
    int h = units(kind, layers);
    return DeepSizes.count(kind.sums(), inputs, h, layers) + (h + 1) * outputs;
  }

  /** Returns the learning rate that validation chose for one layer, where the search begins. */
  double firstRate(CellKind kind) {
    return first[kind.ordinal()];
  }

  /** Returns how many seeds, from 1, choose a learning rate; few where training takes long. */
  int few() {
    return 2;
  }

  /** Returns how many seeds, from 1, get the learning rate that was chosen. */
  int seeds() {
    return this == NAMES ? 5 : 10;
  }

  /** Returns the learning rates that may be tried, in order. */
  double[] rates() {
    return rates.clone();
  }

  /** Returns what makes networks of a stack and an output layer. */
  static NetworkFactory networks(CellKind kind, int layers) {
    return StackedNetworks.of(kind, layers);
  }

  /** Trains one network; returns its score on validation and on test. */
  double[] score(CellKind kind, int layers, double rate, long seed) {
    NetworkFactory networks = networks(kind, layers);
    int h = units(kind, layers);
    switch (this) {
      case NAMES -> {
        NameLadderExperiments.Score score = new NameLadderExperiments(networks)
            .score(new NameLadderExperiments.Design(h, rate), seed);
        return new double[] {score.validation(), score.test()};
      }
      case SUNSPOTS -> {
        SunspotCellExperiments.Score score = new SunspotCellExperiments(networks)
            .score(new SunspotCellExperiments.Design(h, 0, rate), seed);
        return new double[] {score.validation(), score.test()};
      }
      default -> {
        return adding(networks, h, rate, seed);
      }
    }
  }

  private static double[] adding(NetworkFactory networks, int units, double rate, long seed) {
    SeededRandom random = new SeededRandom(seed);
    AddingTask task = new AddingTask(ADDING_LENGTH);
    RecurrentNetwork<?, ?> network = networks.random(2, units, 1, random.split(0));
    LastOutputLearner<?, ?, ValueBatch> learner = LastOutputLearner.ofValues(network);
    new Training<>(learner, new Adam(rate),
        epoch -> List.of(task.batch(ADDING_BATCH, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1)).run(ADDING_STEPS);
    return new double[] { // the loss has a factor of one half
        2 * learner.loss(task.batch(ADDING_ASKED, random.split(2))),
        2 * learner.loss(task.batch(ADDING_ASKED, random.split(3)))};
  }
}
