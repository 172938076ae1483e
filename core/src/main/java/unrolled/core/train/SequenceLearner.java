package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.data.SequenceBatch;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.model.State;

/**
 * Learns with a network made of layers, with an output at each step: forward with noise, the loss
 * of the outputs, backward.
 *
 * <p>By default each batch begins with states of zeros. What is dropped depends on the source of
 * noise and on how many batches came before, so that training goes on with the same bits.
 *
 * @param <P> parameters of the network's layer
 * @param <B> the batch
 */
public final class SequenceLearner<P extends Parameters, B extends SequenceBatch>
    implements Learner<B> {

  private final SequenceNetwork<P> network;
  private final Loss<B> loss;
  private final SeededRandom noise;
  private final boolean carries;
  private final SequenceNetwork.Weights<P> gradients;
  private List<State> carried; // null: zeros
  private long batches;

  /**
   * Creates a learner.
   *
   * @param network shared, not copied
   * @param loss of the outputs
   * @param noise the source of what is dropped in training, which does not move; null for none
   */
  public SequenceLearner(SequenceNetwork<P> network, Loss<B> loss, SeededRandom noise) {
    this(network, loss, noise, false);
  }

  private SequenceLearner(
      SequenceNetwork<P> network, Loss<B> loss, SeededRandom noise, boolean carries) {
    this.network = network;
    this.loss = loss;
    this.noise = noise;
    this.carries = carries;
    this.gradients = network.zeroGradients();
  }

  /** Returns a learner of symbols, by cross-entropy. */
  public static <P extends Parameters> SequenceLearner<P, SymbolBatch> ofSymbols(
      SequenceNetwork<P> network, SeededRandom noise) {
    return new SequenceLearner<>(network, CrossEntropy::of, noise);
  }

  /** Returns a learner of numbers, by squared error. */
  public static <P extends Parameters> SequenceLearner<P, SeriesBatch> ofSeries(
      SequenceNetwork<P> network, SeededRandom noise) {
    return new SequenceLearner<>(network, SquaredError::of, noise);
  }

  /**
   * Returns a learner that begins each batch with the states in which the batch before ended, and
   * only an epoch with states of zeros. The way back still ends where the batch began.
   *
   * @throws IllegalArgumentException if the network looks ahead, so that it can't be carried on
   */
  public SequenceLearner<P, B> carryingState() {
    if (network.layer().looksAhead()) {
      throw new IllegalArgumentException("a layer that looks ahead ("
          + network.layer().description()
          + ") has no state to carry from one part of a text to the next");
    }
    return new SequenceLearner<>(network, loss, noise, true);
  }

  @Override
  public SequenceNetwork.Weights<P> parameters() {
    return network.parameters();
  }

  @Override
  public SequenceNetwork.Weights<P> gradients() {
    return gradients;
  }

  @Override
  public String description() {
    return network + ", an output at each step";
  }

  // tag::learn[]
  @Override
  public double learn(B batch) {
    gradients.clear();
    List<State> initial = carried == null
        ? network.layer().zeroStates(batch.batchSize()) : carried;
    SequenceNetwork.Pass<P> pass = network.forward(batch.inputs(),
        initial, batch.mask(), noise == null ? null : noise.split(batches));
    batches++;
    SequenceLoss score = loss.of(pass.O(), batch);
    network.backward(pass, score.dO(), gradients);
    carried = carries ? pass.layer().last() : null;
    return score.value();
  }
  // end::learn[]

  /** Returns the loss of a batch without noise, and changes nothing. */
  public double loss(B batch) {
    return loss.of(network.forward(batch.inputs(), batch.mask()).O(), batch).value();
  }

  @Override
  public void beginEpoch() {
    carried = null;
  }

  @Override
  public Map<String, Matrix> memory() {
    Map<String, Matrix> memory = new LinkedHashMap<>();
    if (noise != null) {
      memory.put("batches", Matrix.rowVector(batches));
    }
    if (carried != null) {
      memory.putAll(Memory.copies(parts(carried)));
    }
    return memory;
  }

  @Override
  public void recall(Map<String, Matrix> memory) {
    Map<String, Matrix> needed = new LinkedHashMap<>();
    if (noise != null) {
      needed.put("batches", Matrix.zeros(1, 1));
    }
    List<State> zeros = null;
    if (carries && memory.containsKey("state.0.0")) {
      zeros = network.layer().zeroStates(memory.get("state.0.0").rows());
      needed.putAll(parts(zeros));
    }
    Memory.require("what was carried", memory, needed);
    Memory.copy(memory, needed);
    carried = zeros;
    batches = noise == null ? 0 : (long) needed.get("batches").get(0, 0);
  }

  private static Map<String, Matrix> parts(List<State> states) {
    Map<String, Matrix> parts = new LinkedHashMap<>();
    for (int l = 0; l < states.size(); l++) {
      for (int p = 0; p < states.get(l).parts(); p++) {
        parts.put("state." + l + "." + p, states.get(l).part(p));
      }
    }
    return parts;
  }
}
