package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.SequenceBatch;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkFactory;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Clipping;
import unrolled.core.train.LastOutputLearner;
import unrolled.core.train.Optimizer;
import unrolled.core.train.Training;

/**
 * Trains a network on a task that asks at the end, until it solves it or a budget is spent.
 *
 * <p>Every so many sequences the network is asked for {@value #VALIDATION} others; where it answers
 * {@value #ENOUGH} of them rightly, training stops, and it is asked for {@value #TEST} fresh ones.
 *
 * @param <B> a batch
 */
public final class EndTraining<B extends SequenceBatch> {

  /** Sequences of the last test, as many as in the paper. */
  public static final int TEST = 2560;

  /** Sequences that decide when training stops. */
  public static final int VALIDATION = 512;

  /** Share of these that must be right; a little more than what counts as solved. */
  public static final double ENOUGH = 0.998;

  /** Share of the last test from which on the task counts as solved. */
  public static final double SOLVED = 0.99;

  private final EndTask<B> task;
  private final RecurrentNetwork<?, ?> network;
  private final LastOutputLearner<?, ?, B> learner;
  private final Training<B> training;
  private final int batchSize;
  private final B validation;
  private final SeededRandom fresh;

  /**
   * Prepares training; the same seed gives the same sequences, whatever the cell is.
   *
   * @param task what is to be learned
   * @param cell draws the network
   * @param units h
   * @param optimizer makes the steps
   * @param batchSize n, sequences a step
   * @param seed of weights and sequences
   */
  public EndTraining(EndTask<B> task, NetworkFactory cell, int units, Optimizer optimizer,
      int batchSize, long seed) {
    SeededRandom random = new SeededRandom(seed);
    this.task = task;
    this.network = cell.random(task.inputSize(), units, task.outputSize(), random.split(0));
    this.learner = task.learner(network);
    this.batchSize = batchSize;
    this.training = new Training<>(learner, optimizer,
        epoch -> List.of(task.batch(batchSize, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1));
    this.validation = task.batch(VALIDATION, random.split(2));
    this.fresh = random.split(3);
  }

  /**
   * Tells where a network stands.
   *
   * @param sequences seen so far
   * @param loss on the sequences of validation
   * @param share of these that it answers rightly
   */
  public record Point(int sequences, double loss, double share) {}

  /**
   * Tells how training went.
   *
   * @param points on the way; the last one is where it stopped
   * @param share of fresh sequences answered rightly at the end
   */
  public record Outcome(List<Point> points, double share) {

    /** Tells whether the task is solved. */
    public boolean solved() {
      return share >= SOLVED;
    }

    /** Returns how many sequences were seen. */
    public int sequences() {
      return points.get(points.size() - 1).sequences();
    }
  }

  /**
   * Trains until enough answers are right.
   *
   * @param most sequences after which it gives up
   * @param every sequences after which it is asked
   */
  public Outcome untilSolved(int most, int every) {
    List<Point> points = new ArrayList<>();
    Point last = point(0);
    points.add(last);
    while (last.share() < ENOUGH && last.sequences() < most) {
      training.run((last.sequences() + every) / batchSize);
      last = point(last.sequences() + every);
      points.add(last);
    }
    return new Outcome(points, task.share(network, task.batch(TEST, fresh)));
  }

  private Point point(int sequences) {
    return new Point(sequences, learner.loss(validation), task.share(network, validation));
  }
}
