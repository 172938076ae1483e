package unrolled.lstm;

import unrolled.core.data.AddingTask;
import unrolled.core.data.LabelBatch;
import unrolled.core.data.SequenceBatch;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.LastOutputLearner;

/**
 * A task that asks at the end of a sequence for something that came long before.
 *
 * @param <B> a batch of its sequences
 */
public interface EndTask<B extends SequenceBatch> {

  /** Returns d, the number of values that a step reads. */
  int inputSize();

  /** Returns q, the number of outputs at the end. */
  int outputSize();

  /**
   * Draws sequences.
   *
   * @param batchSize n, at least 1
   * @param random the source of the draws
   */
  B batch(int batchSize, SeededRandom random);

  /** Returns a learner of such batches; the network is shared. */
  LastOutputLearner<?, ?, B> learner(RecurrentNetwork<?, ?> network);

  /**
   * Tells whether an answer counts as right.
   *
   * @param output of the network at the end of the sequence, q values
   * @param batch with the sequence
   * @param n which of its sequences
   */
  boolean isRight(double[] output, B batch, int n);

  /** Returns the share of sequences that a network answers rightly. */
  default double share(RecurrentNetwork<?, ?> network, B batch) {
    Matrix O = network.forwardToLast(batch.inputs(), batch.mask()).O().get(0);
    int right = 0;
    for (int n = 0; n < O.rows(); n++) {
      right += isRight(O.row(n), batch, n) ? 1 : 0;
    }
    return right / (double) O.rows();
  }

  /**
   * Returns the adding problem; an answer is right if it is off by less than 0.04.
   *
   * @param length T, at least 10; sequences have T to T + T/10 steps
   */
  static EndTask<ValueBatch> adding(int length) {
    AddingTask task = new AddingTask(length);
    return new EndTask<>() {
      @Override
      public int inputSize() {
        return 2;
      }

      @Override
      public int outputSize() {
        return 1;
      }

      @Override
      public ValueBatch batch(int batchSize, SeededRandom random) {
        return task.batch(batchSize, random);
      }

      @Override
      public LastOutputLearner<?, ?, ValueBatch> learner(RecurrentNetwork<?, ?> network) {
        return LastOutputLearner.ofValues(network);
      }

      @Override
      public boolean isRight(double[] output, ValueBatch batch, int n) {
        return Math.abs(output[0] - batch.targets().get(n, 0)) < AddingTask.TOLERANCE;
      }
    };
  }

  /**
   * Returns temporal order; an answer is right if no other class has as large an output.
   *
   * @param length T, at least 20; sequences have T to T + T/10 steps
   */
  static EndTask<LabelBatch> order(int length) {
    TemporalOrderTask task = new TemporalOrderTask(length);
    return new EndTask<>() {
      @Override
      public int inputSize() {
        return TemporalOrderTask.SYMBOLS.length();
      }

      @Override
      public int outputSize() {
        return TemporalOrderTask.CLASSES;
      }

      @Override
      public LabelBatch batch(int batchSize, SeededRandom random) {
        return task.batch(batchSize, random);
      }

      @Override
      public LastOutputLearner<?, ?, LabelBatch> learner(RecurrentNetwork<?, ?> network) {
        return LastOutputLearner.ofLabels(network);
      }

      @Override
      public boolean isRight(double[] output, LabelBatch batch, int n) {
        int label = batch.labels()[n];
        for (int k = 0; k < output.length; k++) {
          if (k != label && output[k] >= output[label]) {
            return false;
          }
        }
        return true;
      }
    };
  }
}
