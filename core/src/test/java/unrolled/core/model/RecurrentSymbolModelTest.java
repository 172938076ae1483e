package unrolled.core.model;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.train.CrossEntropy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RecurrentSymbolModelTest {

  private static final double ROUNDING = 1e-12;

  private final SeededRandom random = new SeededRandom(6);
  private final RecurrentNetwork<LeakyCell.Weights, LeakyCell.Trace> network =
      new RecurrentNetwork<>(
          new LeakyCell(Initializer.uniform(1).create(4, 3, random), 0.7, -0.3, 0.5),
          new OutputLayer(OutputParameters.create(3, 4, Initializer.uniform(1), random)));
  private final RecurrentSymbolModel model = new RecurrentSymbolModel(network, 3);

  /** Calls the default methods, which ask for the probabilities after each whole history. */
  private final SequenceModel slow = new SequenceModel() {
    @Override
    public int vocabularySize() {
      return 4;
    }

    @Override
    public double[] nextProbabilities(int[] history) {
      return model.nextProbabilities(history);
    }
  };

  @Test
  void probabilities_are_the_softmax_of_the_network_s_last_output() {
    SymbolBatch batch = SymbolBatch.ofSequences(3, 4, new int[] {1, 0, 2});
    List<Matrix> O = network.forward(batch.inputs()).O();
    for (int t = 0; t < 3; t++) {
      assertThat(model.nextProbabilities(Arrays.copyOf(new int[] {1, 0, 2}, t)))
          .containsExactly(Softmax.softmax(O.get(t).row(0)));
    }
  }

  @Test
  void the_log_likelihood_is_minus_the_cross_entropy_of_training() {
    int[] sequence = {1, 0, 2, 2, 3};
    SymbolBatch batch = SymbolBatch.ofSequences(3, 4, sequence);
    double loss = CrossEntropy.of(network.forward(batch.inputs()).O(), batch).value();
    assertThat(model.logLikelihood(sequence)).isCloseTo(-5 * loss, within(ROUNDING));
    assertThat(model.logLikelihood(sequence))
        .isCloseTo(slow.logLikelihood(sequence), within(ROUNDING));
    assertThat(model.logLikelihood(new int[0])).isZero();
  }

  @Test
  void a_sample_is_the_one_that_the_contract_draws() {
    for (int seed = 0; seed < 20; seed++) {
      assertThat(model.sample(3, 12, new SeededRandom(seed)))
          .containsExactly(slow.sample(3, 12, new SeededRandom(seed)));
      assertThat(model.sample(-1, 5, new SeededRandom(seed))).hasSize(5);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> model.sample(3, 0, random))
        .withMessageContaining("room for at least 1 symbol");
  }

  @Test
  @Tag("eq-rnn-temperature")
  void a_temperature_raises_probabilities_to_a_power() {
    double[] p = model.nextProbabilities(new int[] {1});
    double[] sharper = model.atTemperature(0.5).nextProbabilities(new int[] {1});
    double squares = Arrays.stream(p).map(x -> x * x).sum();
    for (int i = 0; i < 4; i++) {
      assertThat(sharper[i]).isCloseTo(p[i] * p[i] / squares, within(ROUNDING));
    }
    assertThat(model.atTemperature(1e9).nextProbabilities(new int[] {1}))
        .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-8));
  }

  @Test
  void a_reader_has_the_state_of_the_run() {
    RecurrentSymbolModel.Reader reader = model.reader();
    reader.read(1);
    SymbolBatch batch = SymbolBatch.ofSequences(3, 4, new int[] {1, 0});
    assertThat(reader.state().H()).isEqualTo(network.forward(batch.inputs()).last().H());
    assertThat(reader.logProbability(2))
        .isCloseTo(Math.log(reader.probabilities()[2]), within(ROUNDING));
  }

  @Test
  void symbols_and_temperatures_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> model.nextProbabilities(new int[] {4}))
        .withMessage("symbol 4 is outside the vocabulary 0 to 3");
    assertThatIllegalArgumentException().isThrownBy(() -> model.logLikelihood(new int[] {0, -1}))
        .withMessage("symbol -1 is outside the vocabulary 0 to 3");
    assertThatIllegalArgumentException().isThrownBy(() -> new RecurrentSymbolModel(network, 4))
        .withMessageContaining("the start symbol 4");
    for (double temperature : new double[] {0, 1e-320, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException().isThrownBy(() -> model.atTemperature(temperature))
          .withMessageContaining("not " + temperature);
    }
  }
}
