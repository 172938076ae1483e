package unrolled.core.train;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Batches;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LeakyCell;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class NetworkLearnerTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  private static RecurrentNetwork<LeakyCell.Weights, LeakyCell.Trace> network(
      int d, int q, double a) {
    SeededRandom random = new SeededRandom(4);
    return new RecurrentNetwork<>(
        new LeakyCell(Initializer.uniform(1).create(d, 3, random), a, -0.3, 0.5),
        new OutputLayer(OutputParameters.create(3, q, Initializer.uniform(1), random)));
  }

  @Test
  void a_learner_of_symbols_leaves_loss_and_gradient_of_one_batch() {
    var learner = NetworkLearner.ofSymbols(network(4, 4, 0.7));
    SymbolBatch batch = SymbolBatch.ofSequences(3, 4, new int[] {1, 0, 3}, new int[] {2, 3});
    learner.learn(batch);
    assertThat(learner.learn(batch)).isEqualTo(learner.loss(batch)); // no rest of the first call
    assertThat(GradientCheck.largestRelativeError(
        () -> learner.loss(batch), learner.parameters(), learner.gradients()))
        .isLessThan(DIFFERENCES);
  }

  @Test
  void a_learner_of_numbers_leaves_loss_and_gradient_of_one_batch() {
    var learner = NetworkLearner.ofSeries(network(1, 1, 0.7));
    SeriesBatch batch = SeriesBatch.oneStepAhead(0.3, -1, 0.5, 0.8);
    assertThat(learner.learn(batch)).isEqualTo(learner.loss(batch));
    assertThat(GradientCheck.largestRelativeError(
        () -> learner.loss(batch), learner.parameters(), learner.gradients()))
        .isLessThan(DIFFERENCES);
  }

  @Test
  void a_carried_state_makes_chunks_a_long_sequence_until_the_epoch_ends() {
    int[] text = {0, 1, 2, 3, 2, 1, 0};
    List<SymbolBatch> chunks = SymbolBatch.chunks(text, 4, 1, 3);
    SymbolBatch whole = SymbolBatch.chunks(text, 4, 1, 6).get(0);
    var learner = NetworkLearner.ofSymbols(network(4, 4, 0.7)).carryingState();
    double mean = (learner.learn(chunks.get(0)) + learner.learn(chunks.get(1))) / 2;
    learner.beginEpoch();
    assertThat(mean).isCloseTo(learner.loss(whole), within(1e-15));
    double alone = learner.loss(chunks.get(1));
    assertThat(NetworkLearner.ofSymbols(network(4, 4, 0.7)).learn(chunks.get(1)))
        .isEqualTo(alone);
    assertThat(alone).isNotCloseTo(mean, within(1e-3));
  }

  @Test
  void a_cut_way_back_is_that_of_the_network() {
    var network = network(4, 4, 0.7);
    SymbolBatch batch = SymbolBatch.ofSequences(3, 4, new int[] {1, 0, 2, 2, 3});
    var learner = NetworkLearner.ofSymbols(network).cutEvery(2);
    learner.learn(batch);
    var pass = network.forward(batch.inputs());
    var gradients = network.zeroGradients();
    network.backward(pass, CrossEntropy.of(pass.O(), batch).dO(), 2, gradients);
    assertThat(learner.gradients().named()).isEqualTo(gradients.named());
    assertThatIllegalArgumentException().isThrownBy(() -> learner.cutEvery(0))
        .withMessageContaining("not after 0");
  }

  @Test
  void a_network_that_explodes_is_stopped_and_with_clipping_it_is_not() {
    double[] series = new double[40];
    for (int t = 0; t < series.length; t++) {
      series[t] = t % 4 - 1.5;
    }
    assertThatThrownBy(() -> explosive(series).run(200))
        .isInstanceOf(DivergenceException.class).hasMessageContaining("Clip the gradient");
    assertThatCode(() -> explosive(series).clippedBy(Clipping.byNorm(0.1)).run(200))
        .doesNotThrowAnyException();
  }

  private static Training<SeriesBatch> explosive(double[] series) {
    return new Training<>(NetworkLearner.ofSeries(network(1, 1, 1.1)), new GradientDescent(1),
        Batches.inOrder(List.of(SeriesBatch.oneStepAhead(series))), new SeededRandom(1));
  }

  @Test
  void nan_in_the_input_stops_training_before_a_parameter_is_touched() {
    var learner = NetworkLearner.<LeakyCell.Weights, LeakyCell.Trace>ofSymbols(network(1, 1, 0.7));
    Matrix before = learner.parameters().named().get("cell.W").copy();
    SymbolBatch batch = new SymbolBatch(List.of(Input.of(Matrix.rowVector(Double.NaN))),
        new int[][] {{0}}, new Mask(1));
    Training<SymbolBatch> training = new Training<>(learner, new Adam(0.1),
        Batches.inOrder(List.of(batch)), new SeededRandom(1));
    assertThatThrownBy(() -> training.run(1)).hasMessage("step 0 of sequence 0: the input is NaN;"
        + " mend the data, or leave the step out");
    assertThat(learner.parameters().named().get("cell.W")).isEqualTo(before);
  }
}
