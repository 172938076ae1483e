package unrolled.core.train;

import java.util.List;
import java.util.Map;

import unrolled.core.data.SequenceBatch;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;

/**
 * Learns with a recurrent network that has an output at each step.
 *
 * <p>By default each batch begins with a state of zeros, and the gradient goes all the way back to
 * the first step of the batch.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 * @param <B> the batch
 */
public final class NetworkLearner<
    P extends Parameters, S extends RecurrentCell.Step, B extends SequenceBatch>
    extends RecurrentLearner<P, S, B> {

  private final CarriedStates carried;
  private final int chunk;

  /**
   * Creates a learner.
   *
   * @param network shared, not copied
   * @param loss of the outputs
   */
  public NetworkLearner(RecurrentNetwork<P, S> network, Loss<B> loss) {
    this(network, loss, false, Integer.MAX_VALUE);
  }

  private NetworkLearner(
      RecurrentNetwork<P, S> network, Loss<B> loss, boolean carries, int chunk) {
    super(network, loss);
    this.carried = new CarriedStates(n -> List.of(network.cell().zeroState(n)), carries);
    this.chunk = chunk;
  }

  /** Returns a learner of symbols, by cross-entropy. */
  public static <P extends Parameters, S extends RecurrentCell.Step>
      NetworkLearner<P, S, SymbolBatch> ofSymbols(RecurrentNetwork<P, S> network) {
    return new NetworkLearner<>(network, CrossEntropy::of);
  }

  /** Returns a learner of numbers, by squared error. */
  public static <P extends Parameters, S extends RecurrentCell.Step>
      NetworkLearner<P, S, SeriesBatch> ofSeries(RecurrentNetwork<P, S> network) {
    return new NetworkLearner<>(network, SquaredError::of);
  }

  /**
   * Returns a learner that begins each batch with the state in which the batch before ended, and
   * only an epoch with a state of zeros. The way back still ends where the batch began.
   */
  public NetworkLearner<P, S, B> carryingState() {
    return new NetworkLearner<>(network(), loss(), true, chunk);
  }

  /**
   * Returns a learner that cuts the way back after every so many steps of a batch.
   *
   * @param chunk at least 1
   * @throws IllegalArgumentException if it is below 1
   */
  public NetworkLearner<P, S, B> cutEvery(int chunk) {
    if (chunk < 1) {
      throw new IllegalArgumentException(
          "the way back is cut after 1 step or more, not after " + chunk);
    }
    return new NetworkLearner<>(network(), loss(), carried.carries(), chunk);
  }

  @Override
  public String description() {
    return network().cell().description() + ", " + network() + ", an output at each step";
  }

  @Override
  RecurrentNetwork.Pass<S> forward(B batch) {
    State initial = carried.initial(batch.batchSize()).get(0);
    return network().forward(batch.inputs(), initial, batch.mask());
  }

  @Override
  void backward(
      RecurrentNetwork.Pass<S> pass, List<Matrix> dO, NetworkParameters<P> gradients) {
    network().backward(pass, dO, chunk, gradients);
    carried.keep(List.of(pass.last()));
  }

  @Override
  public void beginEpoch() {
    carried.forget();
  }

  @Override
  public Map<String, Matrix> memory() {
    return carried.memory();
  }

  @Override
  public void recall(Map<String, Matrix> memory) {
    carried.recall(memory);
  }
}
