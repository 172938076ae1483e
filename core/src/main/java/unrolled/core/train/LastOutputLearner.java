package unrolled.core.train;

import java.util.List;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.SequenceBatch;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;

/**
 * Learns what should come out at the end of a sequence, with a network that has one output there.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 * @param <B> the batch
 */
public final class LastOutputLearner<
    P extends Parameters, S extends RecurrentCell.Step, B extends SequenceBatch>
    extends RecurrentLearner<P, S, B> {

  /**
   * Creates a learner.
   *
   * @param network shared, not copied
   * @param loss of the only output
   */
  public LastOutputLearner(RecurrentNetwork<P, S> network, Loss<B> loss) {
    super(network, loss);
  }

  /** Returns a learner of one label a sequence, by cross-entropy. */
  public static <P extends Parameters, S extends RecurrentCell.Step>
      LastOutputLearner<P, S, LabelBatch> ofLabels(RecurrentNetwork<P, S> network) {
    return new LastOutputLearner<>(network,
        (O, batch) -> CrossEntropy.of(O.get(0), batch.labels()));
  }

  /** Returns a learner of numbers at the end of each sequence, by squared error. */
  public static <P extends Parameters, S extends RecurrentCell.Step>
      LastOutputLearner<P, S, ValueBatch> ofValues(RecurrentNetwork<P, S> network) {
    return new LastOutputLearner<>(network,
        (O, batch) -> SquaredError.of(O.get(0), batch.targets()));
  }

  @Override
  public String description() {
    return network().cell().description() + ", " + network() + ", one output a sequence";
  }

  @Override
  RecurrentNetwork.Pass<S> forward(B batch) {
    return network().forwardToLast(batch.inputs(), batch.mask());
  }

  @Override
  void backward(
      RecurrentNetwork.Pass<S> pass, List<Matrix> dO, NetworkParameters<P> gradients) {
    network().backwardFromLast(pass, dO.get(0), gradients);
  }
}
