package unrolled.shapes;

import java.util.List;

import unrolled.core.data.Batches;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Learner;
import unrolled.core.train.Training;

/**
 * Trains a {@link Translator} on pairs, each seen once, with Adam and a learning rate that falls in
 * three steps: η for six tenths of the way, η/4 for three, η/16 for the rest.
 */
final class TranslatorTraining {

  /** Pairs of a batch. */
  static final int BATCH = 32;

  private static final double[] UNTIL = {0.6, 0.9, 1};
  private static final double[] FALL = {1, 4, 16};
  private static final double CLIP = 1;

  private final Learner<PairBatch> learner;
  private final Batches<PairBatch> batches;
  private final double rate;
  private final SeededRandom order;
  private Training<PairBatch> training;
  private int phase;

  /**
   * Prepares training.
   *
   * @param translator is changed
   * @param pairs each once, in batches of 32 with sources of about equal length
   * @param rate η, the first learning rate
   * @param order from which the order of the batches comes
   */
  TranslatorTraining(Translator translator, List<Pair> pairs, double rate, SeededRandom order) {
    this.learner = learner(translator.model());
    this.batches = translator.batches(BATCH, ExactMatch.symbols(translator, pairs));
    this.rate = rate;
    this.order = order;
    this.training = at(rate);
  }

  private static <E extends Parameters, D extends Parameters, C extends Parameters>
      Learner<PairBatch> learner(EncoderDecoder<E, D, C> model) {
    return new PairLearner<>(model, null);
  }

  private Training<PairBatch> at(double rate) {
    return new Training<>(learner, new Adam(rate), batches, order)
        .clippedBy(Clipping.byNorm(CLIP));
  }

  /**
   * Trains until so many updates have been made, those before included.
   *
   * @param updates at least 0, at most all
   * @param all how many there will be when training is over, which says when the rate falls
   */
  // tag::run[]
  void run(int updates, int all) {
    while (training.history().steps() < updates) {
      int until = (int) Math.round(UNTIL[phase] * all);
      training.run(Math.min(updates, until));
      if (training.history().steps() == until && until < all) {
        phase++;
        training =
            at(rate / FALL[phase]).resume(training.snapshot());
      }
    }
  }
  // end::run[]

  /** Returns the mean loss of the last updates, in nats a character. */
  double loss(int last) {
    int steps = training.history().steps();
    return training.history().meanLoss(Math.max(0, steps - last), steps);
  }
}
