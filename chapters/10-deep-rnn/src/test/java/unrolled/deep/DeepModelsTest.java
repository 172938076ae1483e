package unrolled.deep;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.RecurrentForecaster;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.SequenceLearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that deep networks do what the book asks of models: probabilities, forecasts, losses. */
class DeepModelsTest {

  private static final double ROUNDING = 1e-12;
  private static final int[] SEQUENCE = {1, 0, 2, 2};

  private final SeededRandom random = new SeededRandom(8);
  private final Design design = Design.lstm().ofLayers(2).withResiduals().withNormalization()
      .withDropout(Dropout.Kind.VARIATIONAL, 0.5);
  private final SequenceNetwork<StackParameters> network = design.network(4, 5, 4, random);
  private final SymbolBatch batch = SymbolBatch.ofSequences(3, 4, SEQUENCE);

  @Test
  void probabilities_of_the_next_symbol_are_those_of_the_whole_pass_without_noise() {
    RecurrentSymbolModel model = new RecurrentSymbolModel(network, 3);
    List<Matrix> O = network.forward(batch.inputs(), batch.mask()).O();
    assertThat(model.nextProbabilities(new int[] {1, 0, 2}))
        .containsExactly(Softmax.softmax(O.get(3).row(0)));
    assertThat(model.logLikelihood(SEQUENCE))
        .isCloseTo(-4 * CrossEntropy.of(O, batch).value(), within(ROUNDING));
  }

  @Test
  void forecasts_are_outputs_of_the_whole_pass_scaled_back() {
    SequenceNetwork<StackParameters> one = design.network(1, 5, 1, random);
    RecurrentForecaster forecaster = new RecurrentForecaster(one, 10, 2);
    double[] forecasts = forecaster.forecast(new double[] {12, 9, 11}, 2);
    List<Matrix> O = one.forward(List.of(Input.of(Matrix.rowVector(1)),
        Input.of(Matrix.rowVector(-0.5)), Input.of(Matrix.rowVector(0.5)),
        Input.of(Matrix.rowVector((forecasts[0] - 10) / 2))), new Mask(4)).O();
    assertThat(forecasts[0]).isEqualTo(10 + 2 * O.get(2).get(0, 0));
    assertThat(forecasts[1]).isEqualTo(10 + 2 * O.get(3).get(0, 0));
  }

  @Test
  void each_batch_is_learned_with_the_noise_of_its_number() {
    SeededRandom noise = new SeededRandom(4);
    SequenceLearner<StackParameters, SymbolBatch> learner =
        SequenceLearner.ofSymbols(network, noise);
    double[] losses = new double[3];
    for (int b = 0; b < losses.length; b++) {
      losses[b] = learner.learn(batch);
      assertThat(losses[b]).isEqualTo(CrossEntropy.of(network.forward(batch.inputs(),
          network.layer().zeroStates(1), batch.mask(), noise.split(b)).O(), batch).value());
    }
    assertThat(losses).doesNotHaveDuplicates();
    assertThat(learner.loss(batch)).isEqualTo(learner.loss(batch)).isNotIn(losses[0], losses[1]);
  }
}
