package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SequenceBatch;
import unrolled.core.math.Blocks;
import unrolled.core.math.Matrix;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Learner;
import unrolled.core.train.Loss;
import unrolled.core.train.SequenceLoss;

/**
 * Reads windows of equal length from both ends and gives one output, from what each direction has
 * when it has read all: {@code O = [H→_T, H←_1]·Whq + bq}.
 *
 * <p>The window is the past, so this may forecast what comes after it.
 *
 * @param <F> parameters of the layer that reads from the first step
 * @param <B> parameters of the layer that reads from the last step
 */
public final class BothEnds<F extends Parameters, B extends Parameters> {

  private final int split;
  private final SequenceNetwork<BothWays<F, B>> network;

  /** Joins two layers and an output layer, which are not copied. */
  public BothEnds(SequenceLayer<F> forward, SequenceLayer<B> backward, OutputLayer output) {
    this.split = forward.outputSize();
    this.network = new SequenceNetwork<>(new Bidirectional<>(forward, backward), output);
  }

  /** Returns the parameters of both layers and the output layer, themselves and not copies. */
  public SequenceNetwork.Weights<BothWays<F, B>> parameters() {
    return network.parameters();
  }

  /** Returns the outputs (n, q) for n windows. */
  public Matrix forward(List<Input> inputs) {
    return network.output().forward(ends(pass(inputs).H()));
  }

  private SequenceLayer.Pass<BothWays<F, B>> pass(List<Input> inputs) {
    return network.layer().forward(
        inputs, Mask.equal(inputs.get(0).batchSize(), inputs.size()));
  }

  // tag::eq-bidirectional-ends[]
  private Matrix ends(List<Matrix> H) {
    Matrix last = H.get(H.size() - 1); // [H→_T, H←_T]
    Matrix first = H.get(0); // [H→_1, H←_1]
    return Blocks.beside(Blocks.columns(last, 0, split),
        Blocks.columns(first, split, first.columns()));
  }
  // end::eq-bidirectional-ends[]

  /** Sends the gradient of both ends to the steps that they come from. */
  private List<Matrix> spread(Matrix dEnds, int steps) {
    int columns = dEnds.columns();
    List<Matrix> dH = new ArrayList<>(Collections.nCopies(steps, null));
    Matrix first = Matrix.zeros(dEnds.rows(), columns);
    Matrix last = steps == 1 ? first : Matrix.zeros(dEnds.rows(), columns);
    for (int n = 0; n < dEnds.rows(); n++) {
      System.arraycopy(dEnds.row(n), 0, last.row(n), 0, split);
      System.arraycopy(dEnds.row(n), split, first.row(n), split, columns - split);
    }
    dH.set(0, first);
    dH.set(steps - 1, last);
    return dH;
  }

  /**
   * Returns a learner of the one output.
   *
   * @param loss of the only output
   * @param <T> a batch of windows of equal length
   */
  public <T extends SequenceBatch> Learner<T> learner(Loss<T> loss) {
    return new EndsLearner<>(loss);
  }

  private final class EndsLearner<T extends SequenceBatch> implements Learner<T> {

    private final Loss<T> loss;
    private final SequenceNetwork.Weights<BothWays<F, B>> gradients = network.zeroGradients();

    EndsLearner(Loss<T> loss) {
      this.loss = loss;
    }

    @Override
    public Parameters parameters() {
      return network.parameters();
    }

    @Override
    public Parameters gradients() {
      return gradients;
    }

    @Override
    public String description() {
      return network + ", one output a window";
    }

    @Override
    public double learn(T batch) {
      gradients.clear();
      SequenceLayer.Pass<BothWays<F, B>> pass = pass(batch.inputs());
      Matrix ends = ends(pass.H());
      SequenceLoss score = loss.of(List.of(network.output().forward(ends)), batch);
      Matrix dEnds = network.output()
          .backward(ends, score.dO().get(0), gradients.output());
      pass.backward(spread(dEnds, batch.steps()), gradients.layer());
      return score.value();
    }
  }
}
