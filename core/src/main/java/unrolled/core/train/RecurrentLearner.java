package unrolled.core.train;

import java.util.List;

import unrolled.core.data.SequenceBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;

/**
 * Learns with a recurrent network: forward, the loss of the outputs, backward. What remains open is
 * where the network has outputs.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 * @param <B> the batch
 */
abstract class RecurrentLearner<
    P extends Parameters, S extends RecurrentCell.Step, B extends SequenceBatch>
    implements Learner<B> {

  private final RecurrentNetwork<P, S> network;
  private final Loss<B> loss;
  private final NetworkParameters<P> gradients;

  /** Shares the network, and makes its gradients. */
  RecurrentLearner(RecurrentNetwork<P, S> network, Loss<B> loss) {
    this.network = network;
    this.loss = loss;
    this.gradients = network.zeroGradients();
  }

  /** Runs forward; the pass has the outputs that the loss looks at. */
  abstract RecurrentNetwork.Pass<S> forward(B batch);

  /** Runs backward from the gradients of these outputs, and adds to the network's. */
  abstract void backward(
      RecurrentNetwork.Pass<S> pass, List<Matrix> dO, NetworkParameters<P> gradients);

  final RecurrentNetwork<P, S> network() {
    return network;
  }

  final Loss<B> loss() {
    return loss;
  }

  @Override
  public final NetworkParameters<P> parameters() {
    return network.parameters();
  }

  @Override
  public final NetworkParameters<P> gradients() {
    return gradients;
  }

  // tag::learn[]
  @Override
  public final double learn(B batch) {
    gradients.clear();
    RecurrentNetwork.Pass<S> pass = forward(batch);
    SequenceLoss score = loss.of(pass.O(), batch);
    backward(pass, score.dO(), gradients);
    return score.value();
  }
  // end::learn[]

  /** Returns the loss of a batch and changes nothing, neither gradient nor carried state. */
  public final double loss(B batch) {
    return loss.of(forward(batch).O(), batch).value();
  }
}
