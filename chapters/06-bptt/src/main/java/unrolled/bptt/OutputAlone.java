package unrolled.bptt;

import java.util.List;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.Learner;
import unrolled.core.train.SequenceLoss;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** Learns the output layer of a recurrent network and nothing else; the cell stays as it is. */
final class OutputAlone implements Learner<SymbolBatch> {

  private final RecurrentNetwork<RnnParameters, RnnStep> network;
  private final OutputParameters gradients;

  /**
   * Creates a learner.
   *
   * @param network shared, not copied
   */
  OutputAlone(RecurrentNetwork<RnnParameters, RnnStep> network) {
    this.network = network;
    gradients = network.zeroGradients().output();
  }

  @Override
  public Parameters parameters() {
    return network.output().parameters();
  }

  @Override
  public Parameters gradients() {
    return gradients;
  }

  @Override
  public double learn(SymbolBatch batch) {
    gradients.clear();
    RecurrentNetwork.Pass<RnnStep> pass = forward(batch);
    SequenceLoss score = CrossEntropy.of(pass.O(), batch);
    List<Matrix> dO = score.dO();
    for (int t = 0; t < dO.size(); t++) {
      if (dO.get(t) != null) {
        network.output().backward(pass.run().states().get(t).H(), dO.get(t), gradients);
      }
    }
    return score.value();
  }

  /** Returns the loss of a batch. */
  double loss(SymbolBatch batch) {
    return CrossEntropy.of(forward(batch).O(), batch).value();
  }

  private RecurrentNetwork.Pass<RnnStep> forward(SymbolBatch batch) {
    return network.forward(
        batch.inputs(), network.cell().zeroState(batch.batchSize()), batch.mask());
  }
}
