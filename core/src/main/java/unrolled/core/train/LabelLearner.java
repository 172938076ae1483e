package unrolled.core.train;

import unrolled.core.data.LabelBatch;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;

/**
 * Learns the label of a whole sequence, by cross-entropy, with a network that has one output where
 * the sequence ends.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 */
public final class LabelLearner<P extends Parameters, S extends RecurrentCell.Step>
    implements Learner<LabelBatch> {

  private final RecurrentNetwork<P, S> network;
  private final NetworkParameters<P> gradients;

  /** Creates a learner; the network is shared, not copied. */
  public LabelLearner(RecurrentNetwork<P, S> network) {
    this.network = network;
    this.gradients = network.zeroGradients();
  }

  @Override
  public NetworkParameters<P> parameters() {
    return network.parameters();
  }

  @Override
  public NetworkParameters<P> gradients() {
    return gradients;
  }

  @Override
  public String description() {
    return network.cell().description() + ", " + network + ", one output a sequence";
  }

  // tag::learn[]
  @Override
  public double learn(LabelBatch batch) {
    gradients.clear();
    RecurrentNetwork.Pass<S> pass =
        network.forwardToLast(batch.inputs(), batch.mask());
    SequenceLoss score = CrossEntropy.of(pass.O().get(0), batch.labels());
    network.backwardFromLast(pass, score.dO().get(0), gradients);
    return score.value();
  }
  // end::learn[]
}
