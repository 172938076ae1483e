package unrolled.core.train;

import unrolled.core.data.SequenceBatch;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceNetwork;

/**
 * Learns with a network made of layers, with an output at each step: forward with noise, the loss
 * of the outputs, backward.
 *
 * @param <P> parameters of the network's layer
 * @param <B> the batch
 */
public final class SequenceLearner<P extends Parameters, B extends SequenceBatch>
    implements Learner<B> {

  private final SequenceNetwork<P> network;
  private final Loss<B> loss;
  private final SeededRandom noise;
  private final SequenceNetwork.Weights<P> gradients;

  /**
   * Creates a learner.
   *
   * @param network shared, not copied
   * @param loss of the outputs
   * @param noise the source of what is dropped in training; null for none
   */
  public SequenceLearner(SequenceNetwork<P> network, Loss<B> loss, SeededRandom noise) {
    this.network = network;
    this.loss = loss;
    this.noise = noise;
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
        network.layer().zeroStates(batch.batchSize()), batch.mask(), noise);
    SequenceLoss score = loss.of(pass.O(), batch);
    network.backward(pass, score.dO(), gradients);
    return score.value();
  }
  // end::learn[]

  /** Returns the loss of a batch without noise, and changes nothing. */
  public double loss(B batch) {
    return loss.of(network.forward(batch.inputs(), batch.mask()).O(), batch).value();
  }
}
