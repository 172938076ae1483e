package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.data.SequenceBatch;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceNetwork;

/**
 * Learns with a network made of layers, with an output at each step: forward with noise, the loss
 * of the outputs, backward.
 *
 * <p>The noise of a batch depends on its number alone, counted from the first that was learned
 * from, so that training which goes on from a snapshot drops what it would have dropped. By default
 * each batch begins with states of zeros.
 *
 * @param <P> parameters of the network's layer
 * @param <B> the batch
 */
public final class SequenceLearner<P extends Parameters, B extends SequenceBatch>
    implements Learner<B> {

  private static final String BATCHES = "batches";

  private final SequenceNetwork<P> network;
  private final Loss<B> loss;
  private final SeededRandom noise;
  private final SequenceNetwork.Weights<P> gradients;
  private final CarriedStates carried;
  private long batches; // learned from

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
    this.gradients = network.zeroGradients();
    this.carried = new CarriedStates(network.layer()::zeroStates, carries);
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
   * @throws IllegalArgumentException if the network looks ahead
   */
  public SequenceLearner<P, B> carryingState() {
    network.requireCausal("carried from batch to batch");
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
    SequenceNetwork.Pass<P> pass = network.forward(batch.inputs(),
        carried.initial(batch.batchSize()), batch.mask(),
        noise == null ? null : noise.split(batches));
    SequenceLoss score = loss.of(pass.O(), batch);
    network.backward(pass, score.dO(), gradients);
    carried.keep(pass.layer().last());
    batches++;
    return score.value();
  }
  // end::learn[]

  /** Returns the loss of a batch from states of zeros, without noise; changes nothing. */
  public double loss(B batch) {
    return loss.of(network.forward(batch.inputs(), batch.mask()).O(), batch).value();
  }

  @Override
  public void beginEpoch() {
    carried.forget();
  }

  /** Returns the carried states, and, if there is noise, how many batches it was drawn for. */
  @Override
  public Map<String, Matrix> memory() {
    Map<String, Matrix> memory = new LinkedHashMap<>(carried.memory());
    if (noise != null) {
      memory.put(BATCHES, Matrix.rowVector(batches));
    }
    return memory;
  }

  @Override
  public void recall(Map<String, Matrix> memory) {
    Map<String, Matrix> states = new LinkedHashMap<>(memory);
    if (noise != null) {
      Matrix count = states.remove(BATCHES);
      Memory.require("the learner's memory", count == null ? Map.of() : Map.of(BATCHES, count),
          Map.of(BATCHES, Matrix.zeros(1, 1)));
      carried.recall(states);
      batches = (long) count.get(0, 0);
    } else {
      carried.recall(states);
    }
  }
}
