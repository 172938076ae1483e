package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.bidirectional.Bidirectional;
import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.CellFactory;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.train.GradientCheck;
import unrolled.deep.Stack;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class EncoderDecoderGradientTest {
  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;
  /** The loss is several times as large as its largest slope, so rounding weighs more. */
  private static final double LOSS_DIFFERENCES = 2e-6;

  /** With these no partial derivative is so close to zero that rounding is all that is left. */
  private static final Map<String, Integer> SEEDS = Map.of("RNN", 1, "LSTM", 2, "GRU", 6);

  static Stream<Arguments> networks() {
    return Stream.of(true, false).flatMap(attention -> Stream.of(
        arguments("RNN", attention, CellKind.RNN),
        arguments("LSTM", attention, CellKind.LSTM),
        arguments("GRU", attention, CellKind.GRU)));
  }

  @ParameterizedTest(name = "{0}, attention {1}")
  @Tag("eq-shapes-back-query")
  @Tag("eq-shapes-back-context")
  @Tag("eq-shapes-back-score")
  @Tag("eq-shapes-back-weights")
  @Tag("eq-shapes-back-mixed")
  @MethodSource("networks")
  void gradients_are_those_of_central_differences(
      String name, boolean attention, CellFactory cells) {
    assertThat(error(Drawn.model(cells, attention, SEEDS.get(name)))).isLessThan(DIFFERENCES);
  }

  @Test
  void an_encoder_that_reads_one_way_has_its_gradient() {
    SeededRandom random = new SeededRandom(22);
    assertThat(error(EncoderDecoders.of(
        EncoderDecoders.gru(Drawn.SOURCE_SIZE, 3, random),
        EncoderDecoders.lstm(Drawn.TARGET_SIZE, 4, random), true, Drawn.TARGET_SIZE, random)))
        .isLessThan(DIFFERENCES);
  }

  @Test
  void deep_encoders_and_decoders_have_their_gradients() {
    SeededRandom random = new SeededRandom(23);
    SequenceLayer<?> encoder = new Stack(List.of(
        EncoderDecoders.gru(Drawn.SOURCE_SIZE, 3, random),
        new Bidirectional<>(EncoderDecoders.rnn(3, 2, random),
            EncoderDecoders.rnn(3, 2, random))));
    SequenceLayer<?> decoder = new Stack(List.of(
        EncoderDecoders.lstm(Drawn.TARGET_SIZE, 3, random), EncoderDecoders.gru(3, 4, random)));
    assertThat(error(EncoderDecoders.of(
        encoder, decoder, true, Drawn.TARGET_SIZE, random))).isLessThan(DIFFERENCES);
  }

  @Test
  @Tag("eq-shapes-loss")
  void the_gradient_that_is_learned_from_is_that_of_the_loss() {
    PairLearner<?, ?, ?> learner =
        new PairLearner<>(Drawn.model(CellKind.RNN, true, 14), null);
    PairBatch batch = Drawn.batch();
    learner.learn(batch);
    assertThat(GradientCheck.largestRelativeError(
        () -> learner.loss(batch), learner.parameters(), learner.gradients()))
        .isLessThan(LOSS_DIFFERENCES);
  }

  /** The loss is a weighted sum of all outputs, with a weight of (−1, 1) for each. */
  private static <E extends Parameters, D extends Parameters, C extends Parameters> double error(
      EncoderDecoder<E, D, C> model) {
    PairBatch batch = Drawn.batch();
    SeededRandom random = new SeededRandom(15);
    List<Matrix> weights = new ArrayList<>();
    for (int t = 0; t < batch.targets().steps(); t++) {
      Matrix drawn = Initializer.uniform(1)
          .create(batch.size(), Drawn.TARGET_SIZE, random);
      weights.add(((Input.Numbers) batch.targets().mask().withoutPadding(Input.of(drawn), t)).X());
    }
    EncoderDecoderParameters<E, D, C> gradients = model.zeroGradients();
    model.forward(batch, null).backward(weights, gradients);
    return GradientCheck.largestRelativeError(() -> {
      double sum = 0;
      List<Matrix> O = model.forward(batch, null).O();
      for (int t = 0; t < O.size(); t++) {
        sum += O.get(t).hadamard(weights.get(t)).sum();
      }
      return sum;
    }, model.parameters(), gradients);
  }
}
