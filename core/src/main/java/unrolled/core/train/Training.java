package unrolled.core.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import unrolled.core.data.Batches;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Trains: takes one batch after the other, computes the gradient of its loss, clips it, and makes a
 * step against it.
 *
 * <p>What comes out depends on the parameters, the data, the settings and the generator, and on
 * nothing else. Training can stop after any step, be saved as a {@link Snapshot}, and go on from it
 * with the same bits as without a stop.
 *
 * @param <B> a batch
 */
public final class Training<B> {

  private final Learner<B> learner;
  private final Optimizer optimizer;
  private final Batches<B> data;
  private SeededRandom random;
  private Clipping clipping = Clipping.none();
  private double limit = Double.NaN; // NaN: from the first loss
  private final List<Progress> watchers = new ArrayList<>();
  private final LastGood lastGood = new LastGood();

  private History history = new History();
  private List<B> batches = List.of(); // of the epoch under way
  private long epoch;
  private int next; // batch of the epoch
  private boolean diverged;
  private String description; // of the model; null: not needed yet
  private volatile boolean stopping;

  /**
   * Prepares training; no step is made yet.
   *
   * @param learner whose parameters are changed
   * @param optimizer makes the steps
   * @param data gives the batches
   * @param random from which the order of the data comes; it is not moved
   */
  public Training(
      Learner<B> learner, Optimizer optimizer, Batches<B> data, SeededRandom random) {
    this.learner = learner;
    this.optimizer = optimizer;
    this.data = data;
    this.random = SeededRandom.restored(random.saved());
  }

  /** Sets how gradients are clipped; not at all without this. */
  public Training<B> clippedBy(Clipping clipping) {
    this.clipping = clipping;
    return this;
  }

  /**
   * Sets the loss above which training has exploded and stops; without this it is
   * {@code 1000 (1 + L_1)}, with the loss L_1 of the first step.
   *
   * @param loss above zero, perhaps infinite
   */
  public Training<B> stoppedAbove(double loss) {
    if (!(loss > 0)) {
      throw new IllegalArgumentException("training stops at a loss above 0, not " + loss);
    }
    this.limit = loss;
    return this;
  }

  /** Adds one who is told of each step. */
  public Training<B> watchedBy(Progress watcher) {
    watchers.add(watcher);
    return this;
  }

  /**
   * Trains until so many steps have been made, those before a stop included.
   *
   * @param steps at least 0
   * @return the history of all steps, which grows as training goes on
   * @throws DivergenceException if the loss is NaN, infinite or explodes, if the gradient is NaN
   *     or infinite, or a parameter after the last step; the parameters are then the last good
   *     ones, whose loss was not above the first, or without such ones those before the run
   * @throws IllegalStateException if that has happened before
   */
  public History run(long steps) {
    return run(steps, Long.MAX_VALUE);
  }

  /**
   * Trains until so many epochs are done, those before a stop included; see {@link #run(long)}.
   *
   * @param epochs at least 0
   */
  public History runEpochs(long epochs) {
    return run(Long.MAX_VALUE, epochs);
  }

  // tag::run[]
  private History run(long steps, long epochs) {
    requireSound("go on");
    try {
      while (!stopping && history.steps() < steps && isLeft(epochs)) {
        if (next == batches.size()) {
          beginEpoch();
        }
        TrainingStep done = step(batches.get(next), steps, epochs);
        watchers.forEach(watcher -> watcher.step(done));
      }
      requireFiniteParameters();
    } finally {
      stopping = false;
      watchers.forEach(Progress::end);
    }
    return history;
  }

  private TrainingStep step(B batch, long steps, long epochs) {
    double loss = learner.learn(batch);
    double norm = clipping.clip(learner.gradients());
    requireFinite(loss, norm);
    optimizer.step(learner.parameters(), learner.gradients());
    history.add(loss, norm);
    next++;
    return new TrainingStep(
        history.steps(), total(steps, epochs), epoch, loss, norm);
  }
  // end::run[]

  private void beginEpoch() {
    batches = batchesOf(epoch + 1, random);
    epoch++;
    next = 0;
    learner.beginEpoch();
  }

  private List<B> batchesOf(long epoch, SeededRandom random) {
    List<B> batches = data.epoch(random.split(epoch));
    if (batches.isEmpty()) {
      throw new IllegalArgumentException(
          "epoch " + epoch + " has no batch; give it at least one");
    }
    return batches;
  }

  private boolean isLeft(long epochs) {
    return epoch < epochs || next < batches.size();
  }

  /** Returns the number of the last step, if all epochs are as long as this one. */
  private long total(long steps, long epochs) {
    return epochs == Long.MAX_VALUE
        ? steps : history.steps() + batches.size() - next + (epochs - epoch) * batches.size();
  }

  /** Makes the run return after the step under way; another thread may call it. */
  public void stop() {
    stopping = true;
  }

  /** Returns the history of all steps so far. */
  public History history() {
    return history;
  }

  /**
   * Returns copies of all that is needed to go on from here.
   *
   * @throws IllegalStateException if training has diverged
   * @throws DivergenceException if it has just done so: a parameter is NaN or infinite
   */
  public Snapshot snapshot() {
    requireSound("be saved");
    requireFiniteParameters();
    return new Snapshot(description(), epoch, next, batches.size(), random.saved(),
        Memory.copies(learner.parameters().named()), optimizer.memory(), learner.memory(),
        new History(history.losses(), history.gradientNorms()));
  }

  /**
   * Goes on from a snapshot, of this training or of one with the same model, optimizer and data.
   *
   * <p>The generator is the snapshot's too, so that the order of the data goes on. Clipping and
   * learning rate are those of this training.
   *
   * @throws IllegalArgumentException if the snapshot is of another model, optimizer or data;
   *     nothing is changed then
   */
  public Training<B> resume(Snapshot snapshot) {
    Map<String, Matrix> parameters = learner.parameters().named();
    Memory.require("the snapshot's model", snapshot.parameters(), parameters);
    requireSameModel(snapshot.model());
    SeededRandom generator = SeededRandom.restored(snapshot.random());
    List<B> underWay = batchesUnderWay(snapshot, generator);
    Map<String, Matrix> before = optimizer.memory();
    optimizer.recall(snapshot.optimizer(), learner.parameters());
    try {
      learner.recall(snapshot.learner());
    } catch (IllegalArgumentException e) {
      optimizer.recall(before, learner.parameters());
      throw e;
    }
    Memory.copy(snapshot.parameters(), parameters);
    random = generator;
    batches = underWay;
    epoch = snapshot.epoch();
    next = snapshot.batch();
    history = new History(snapshot.history().losses(), snapshot.history().gradientNorms());
    lastGood.forget();
    diverged = false;
    return this;
  }

  private void requireSameModel(String model) {
    if (!description().equals(model)) {
      throw new IllegalArgumentException("the snapshot is of " + model + ", to be trained is "
          + description() + "; go on with the model it was taken of, or begin anew");
    }
  }

  private String description() {
    if (description == null) {
      description = learner.description(); // once: it may have to look at all parameters
    }
    return description;
  }

  private List<B> batchesUnderWay(Snapshot snapshot, SeededRandom generator) {
    List<B> underWay =
        snapshot.epoch() == 0 ? List.of() : batchesOf(snapshot.epoch(), generator);
    if (underWay.size() != snapshot.batches()) {
      throw new IllegalArgumentException("the snapshot was taken in epoch " + snapshot.epoch()
          + " of " + snapshot.batches() + " batches, with these data it has " + underWay.size()
          + "; go on with the data it was taken with");
    }
    return underWay;
  }

  private void requireFinite(double loss, double norm) {
    double first = history.steps() == 0 ? loss : history.first();
    double bound = Double.isNaN(limit) ? LastGood.limit(first) : limit;
    orDiverged(() -> lastGood.require(
        learner.parameters(), epoch, history.steps() + 1L, loss, norm, first, bound));
  }

  private void requireFiniteParameters() {
    orDiverged(() -> lastGood.requireFinite(learner.parameters(), epoch, history.steps()));
  }

  private void orDiverged(Runnable check) {
    try {
      check.run();
    } catch (DivergenceException e) {
      diverged = true;
      throw e;
    }
  }

  private void requireSound(String what) {
    if (diverged) {
      throw new IllegalStateException("this training has diverged and can't " + what
          + "; resume the last snapshot before, with other settings");
    }
  }
}
