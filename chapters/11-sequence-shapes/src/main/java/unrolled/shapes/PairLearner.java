package unrolled.shapes;

import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.Learner;
import unrolled.core.train.SequenceLoss;

/**
 * Learns to turn sources into targets: the mean cross-entropy of each symbol of the target, given
 * the source and the true symbols before.
 *
 * @param <E> parameters of the encoder's layer
 * @param <D> parameters of the decoder's layer
 * @param <C> parameters of the context
 */
public final class PairLearner<
    E extends Parameters, D extends Parameters, C extends Parameters>
    implements Learner<PairBatch> {

  private final EncoderDecoder<E, D, C> model;
  private final SeededRandom noise;
  private final EncoderDecoderParameters<E, D, C> gradients;

  /**
   * Creates a learner.
   *
   * @param model shared, not copied
   * @param noise the source of what is dropped in training; null for none
   */
  public PairLearner(EncoderDecoder<E, D, C> model, SeededRandom noise) {
    this.model = model;
    this.noise = noise;
    this.gradients = model.zeroGradients();
  }

  @Override
  public EncoderDecoderParameters<E, D, C> parameters() {
    return model.parameters();
  }

  @Override
  public EncoderDecoderParameters<E, D, C> gradients() {
    return gradients;
  }

  @Override
  public String description() {
    return model.toString();
  }

  // tag::learn[]
  @Override
  public double learn(PairBatch batch) {
    gradients.clear();
    EncoderDecoder<E, D, C>.Pass pass = model.forward(batch, noise);
    // tag::eq-shapes-loss[]
    SequenceLoss score = CrossEntropy.of(pass.O(), batch.targets());
    // end::eq-shapes-loss[]
    pass.backward(score.dO(), gradients);
    return score.value();
  }
  // end::learn[]

  /** Returns the loss of a batch without noise, in nats a symbol, and changes nothing. */
  public double loss(PairBatch batch) {
    return CrossEntropy.of(model.forward(batch, null).O(), batch.targets()).value();
  }
}
