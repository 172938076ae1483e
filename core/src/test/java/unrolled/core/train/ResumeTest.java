package unrolled.core.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Batches;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LeakyCell;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Stops training after any step, and goes on in another training with other initial values. */
class ResumeTest {

  private static final int STEPS = 23;
  private static final List<int[]> WORDS = List.of(new int[] {1, 0, 3}, new int[] {2, 3},
      new int[] {0, 0, 1, 3}, new int[] {3}, new int[] {2, 1, 0, 3}, new int[] {1, 1, 3},
      new int[] {0, 3});
  private static final int[] TEXT = {
    0, 1, 2, 3, 2, 1, 0, 1, 2, 3, 3, 2, 1, 0, 0, 1, 2, 2, 1, 3, 0, 1, 2, 3, 1};

  private static RecurrentNetwork<LeakyCell.Weights, LeakyCell.Trace> network(int h, long seed) {
    SeededRandom random = new SeededRandom(seed);
    return new RecurrentNetwork<>(
        new LeakyCell(Initializer.uniform(1).create(4, h, random), 0.7, -0.3, 0.5),
        new OutputLayer(OutputParameters.create(h, 4, Initializer.uniform(1), random)));
  }

  /** Whole words, shuffled anew in each epoch. */
  private static Training<SymbolBatch> words(int h, long seed, Optimizer optimizer) {
    return new Training<>(NetworkLearner.ofSymbols(network(h, seed)), optimizer,
        Batches.ofSequences(3, 4, 2, WORDS), new SeededRandom(seed))
        .clippedBy(Clipping.byNorm(0.5));
  }

  /** Chunks of a text, the state carried along. */
  private static Training<SymbolBatch> text(long seed) {
    return new Training<>(
        NetworkLearner.ofSymbols(network(3, seed)).carryingState().cutEvery(2), new Adam(0.01),
        Batches.inOrder(SymbolBatch.chunks(TEXT, 4, 2, 3)), new SeededRandom(seed));
  }

  @Test
  void a_resumed_training_has_the_bits_of_one_that_never_stopped() {
    Training<SymbolBatch> whole = words(3, 1, new Adam(0.01));
    whole.run(STEPS);
    for (int stop = 0; stop <= STEPS; stop++) {
      Training<SymbolBatch> first = words(3, 1, new Adam(0.01));
      first.run(stop);
      Training<SymbolBatch> second = words(3, 99, new Adam(0.01)).resume(first.snapshot());
      second.run(STEPS);
      same(second.snapshot(), whole.snapshot());
    }
  }

  @Test
  void a_carried_state_is_part_of_the_snapshot() {
    Training<SymbolBatch> whole = text(1);
    whole.run(STEPS);
    assertThat(whole.snapshot().learner()).containsOnlyKeys("state.0", "state.1");
    for (int stop = 0; stop <= STEPS; stop++) {
      Training<SymbolBatch> first = text(1);
      first.run(stop);
      Training<SymbolBatch> second = text(99);
      second.run(2);
      second.resume(first.snapshot()).run(STEPS);
      same(second.snapshot(), whole.snapshot());
    }
  }

  @Test
  void a_snapshot_taken_by_an_observer_is_one_after_the_step() {
    Training<SymbolBatch> whole = words(3, 1, new Adam(0.01));
    List<Snapshot> snapshots = new ArrayList<>();
    whole.watchedBy(Progress.every(7, step -> snapshots.add(whole.snapshot()))).run(STEPS);
    for (Snapshot snapshot : snapshots) {
      Training<SymbolBatch> second = words(3, 5, new Adam(0.01)).resume(snapshot);
      second.run(STEPS);
      same(second.snapshot(), whole.snapshot());
    }
    assertThat(snapshots).hasSize(3);
  }

  @Test
  void a_snapshot_shares_nothing_with_the_training() {
    Training<SymbolBatch> training = text(1);
    training.run(4);
    Snapshot snapshot = training.snapshot();
    Snapshot again = training.snapshot();
    training.run(8);
    same(snapshot, again);
    Training<SymbolBatch> other = text(2).resume(snapshot);
    other.run(8);
    same(snapshot, again);
    same(other.snapshot(), training.snapshot());
  }

  @Test
  void foreign_snapshots_are_refused_and_change_nothing() {
    Training<SymbolBatch> training = words(3, 1, new Adam(0.01));
    training.run(5);
    Snapshot before = training.snapshot();
    Training<SymbolBatch> larger = words(4, 1, new Adam(0.01));
    larger.run(5);
    refused(training, larger.snapshot(),
        "the snapshot's model has cell.W of shape 4×4, needed is 4×3");
    Training<SymbolBatch> descent = words(3, 1, new GradientDescent(0.1));
    descent.run(5);
    refused(training, descent.snapshot(), "Adam's memory has no powers of shape 1×2");
    refused(descent, before, "the optimizer's memory has powers, for which there is no place");
    Training<SymbolBatch> carrying = text(1);
    carrying.run(2);
    refused(training, with(before, "cell.W", null), "the snapshot's model has no cell.W");
    refused(training, with(before, "cell.U", Matrix.zeros(1, 1)),
        "the snapshot's model has cell.U, for which there is no place");
    refused(training, new Snapshot(before.model(), 2, 1, 9, before.random(), before.parameters(),
        before.optimizer(), before.learner(), before.history()),
        "in epoch 2 of 9 batches, with these data it has 4");
    refused(training, new Snapshot(before.model(), 2, 1, 4, before.random(), before.parameters(),
        before.optimizer(), carrying.snapshot().learner(), before.history()),
        "the carried state has state.0, for which there is no place");
    refused(carrying, new Snapshot(before.model(), 1, 1, 4, before.random(), before.parameters(),
        before.optimizer(), Map.of("state.0", Matrix.zeros(2, 3)), before.history()),
        "the carried state has no state.1 of shape 2×3");
  }

  @Test
  void a_snapshot_of_another_model_is_refused_though_the_shapes_agree() {
    Training<SymbolBatch> training = words(3, 1, new Adam(0.01));
    training.run(2);
    Snapshot own = training.snapshot();
    assertThat(own.model()).isEqualTo("LeakyCell, 4 inputs, 3 hidden units, 4 outputs, 31 weights,"
        + " an output at each step");
    refused(training, new Snapshot("TightCell, 4 inputs", own.epoch(), own.batch(), own.batches(),
        own.random(), own.parameters(), own.optimizer(), own.learner(), own.history()),
        "the snapshot is of TightCell, 4 inputs, to be trained is " + own.model()
        + "; go on with the model it was taken of, or begin anew");
  }

  @Test
  void a_place_outside_the_epoch_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Snapshot("", 1, 5, 4, new long[4], Map.of(), Map.of(), Map.of(),
            new History(new double[0], new double[0])))
        .withMessage("batch 5 of 4 in epoch 1 is no place to go on from");
  }

  private static Snapshot with(Snapshot snapshot, String name, Matrix matrix) {
    Map<String, Matrix> parameters = new LinkedHashMap<>(snapshot.parameters());
    parameters.remove(name);
    if (matrix != null) {
      parameters.put(name, matrix);
    }
    return new Snapshot(snapshot.model(), snapshot.epoch(), snapshot.batch(), snapshot.batches(),
        snapshot.random(), parameters, snapshot.optimizer(), snapshot.learner(), snapshot.history());
  }

  private static void refused(Training<?> training, Snapshot foreign, String message) {
    Snapshot before = training.snapshot();
    assertThatIllegalArgumentException().isThrownBy(() -> training.resume(foreign))
        .withMessageContaining(message);
    same(training.snapshot(), before);
  }

  private static void same(Snapshot actual, Snapshot expected) {
    assertThat(actual).usingRecursiveComparison()
        .ignoringFields("parameters", "optimizer", "learner", "history").isEqualTo(expected);
    assertThat(actual.parameters()).isEqualTo(expected.parameters());
    assertThat(actual.optimizer()).isEqualTo(expected.optimizer());
    assertThat(actual.learner()).isEqualTo(expected.learner());
    assertThat(actual.history()).isEqualTo(expected.history());
  }
}
