package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.BookProse;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.SequenceNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TextModelTest {

  private static final double ROUNDING = 1e-12;
  private static final String TEXT = BookProse.test().substring(0, 250);
  private static final String ALPHABET = "ab\n";
  private static final int DRAWS = 4000;

  private final Vocabulary vocabulary = Vocabulary.of(List.of(TEXT));
  private final SequenceNetwork<StackParameters> network = network(vocabulary.end());
  private final TextModel model = new TextModel(network, vocabulary);
  private final TextModel small =
      new TextModel(network(3), Vocabulary.of(List.of(ALPHABET)));

  /** Draws a network with weights so large that it prefers some characters to others. */
  private static SequenceNetwork<StackParameters> network(int size) {
    SequenceNetwork<StackParameters> network = Design.gru().ofLayers(2)
        .network(size, 4, size, new SeededRandom(3));
    network.parameters().named().values().forEach(weights -> weights.add(weights));
    return network;
  }

  @Test
  void a_text_of_several_passes_has_the_probabilities_of_one_pass() {
    int[] symbols = vocabulary.encodeOpen(TEXT);
    List<Input> read = new ArrayList<>();
    for (int t = 0; t < symbols.length; t++) {
      int before = t == 0 ? TextModel.start(vocabulary) : symbols[t - 1];
      read.add(Input.of(new int[] {before}, vocabulary.end()));
    }
    List<Matrix> O = network.forward(read, Mask.equal(1, symbols.length)).O();
    double[] logs = model.logProbabilities(TEXT);
    double sum = 0;
    for (int t = 0; t < symbols.length; t++) {
      double p = Softmax.softmax(O.get(t).row(0))[symbols[t]];
      assertThat(Math.exp(logs[t])).as("place " + t).isCloseTo(p, within(ROUNDING));
      sum -= Math.log(p) / Math.log(2);
    }
    assertThat(model.bits(TEXT)).isCloseTo(sum / symbols.length, within(ROUNDING * TEXT.length()));
  }

  @Test
  void the_probabilities_of_all_characters_sum_to_one_at_each_place() {
    for (int t : new int[] {0, 1, 99, 100, 101}) {
      double sum = 0;
      for (int symbol = 0; symbol < vocabulary.end(); symbol++) {
        sum += Math.exp(
            model.logProbabilities(TEXT.substring(0, t) + vocabulary.symbol(symbol))[t]);
      }
      assertThat(sum).as("place " + t).isCloseTo(1, within(ROUNDING));
    }
  }

  @Test
  void the_coldest_text_takes_the_likeliest_character_each_time() {
    String written = model.write("The ", 60, 1e-6, new SeededRandom(1));
    assertThat(written).hasSize(60);
    StringBuilder likeliest = new StringBuilder("The ");
    while (likeliest.length() < 64) {
      int t = likeliest.length();
      char best = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int symbol = 0; symbol < vocabulary.end(); symbol++) {
        char c = vocabulary.symbol(symbol);
        double log = model.logProbabilities(likeliest.toString() + c)[t];
        if (log > most) {
          most = log;
          best = c;
        }
      }
      likeliest.append(best);
    }
    assertThat("The " + written).isEqualTo(likeliest.toString());
  }

  @Test
  void what_is_written_follows_the_outputs_divided_by_the_temperature() {
    double[] spread = new double[2];
    double[] temperatures = {0.5, 3};
    for (int i = 0; i < temperatures.length; i++) {
      double[] expected = new double[ALPHABET.length()];
      double[] drawn = new double[ALPHABET.length()];
      double sum = 0;
      for (int c = 0; c < expected.length; c++) {
        double log = small.logProbabilities("ba" + ALPHABET.charAt(c))[2];
        expected[c] = Math.exp(log / temperatures[i]);
        sum += expected[c];
      }
      SeededRandom random = new SeededRandom(5);
      for (int n = 0; n < DRAWS; n++) {
        drawn[ALPHABET.indexOf(small.write("ba", 1, temperatures[i], random))] += 1.0 / DRAWS;
      }
      for (int c = 0; c < expected.length; c++) {
        double p = expected[c] / sum;
        double error = Math.sqrt(p * (1 - p) / DRAWS);
        assertThat(drawn[c]).as("character %d at %s", c, temperatures[i])
            .isCloseTo(p, within(4 * error));
        spread[i] = Math.max(spread[i], p);
      }
    }
    assertThat(spread[0]).as("colder is surer").isGreaterThan(spread[1] + 0.1);
  }

  @Test
  void before_a_text_stands_a_line_end_or_else_the_first_character() {
    assertThat(TextModel.start(Vocabulary.of(List.of("ab\n")))).isZero();
    assertThat(TextModel.start(Vocabulary.of(List.of("\tab\n")))).isEqualTo(1);
    assertThat(TextModel.start(Vocabulary.of(List.of("\tab")))).isZero();
    assertThat(TextModel.start(Vocabulary.of(List.of("ab")))).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_temperature_is_refused_even_if_nothing_is_to_be_written(double temperature) {
    for (int length : new int[] {0, 3}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model.write("", length, temperature, new SeededRandom(1)))
          .withMessageStartingWith("a temperature is above 0 and finite, not " + temperature);
    }
  }

  @Test
  void what_is_no_text_of_the_vocabulary_is_refused() {
    assertThat(model.logProbabilities("")).isEmpty();
    assertThat(model.write("", 0, 1, new SeededRandom(1))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> model.bits(""))
        .withMessageContaining("an empty text");
    assertThatIllegalArgumentException().isThrownBy(() -> model.logProbabilities("Ж"))
        .withMessageContaining("U+0416");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.write("Ж", 3, 1, new SeededRandom(1)))
        .withMessageContaining("U+0416");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.write("", -1, 1, new SeededRandom(1)))
        .withMessage("a text has at least 0 characters, so -1 can't be written");
    assertThatIllegalArgumentException().isThrownBy(() -> new TextModel(network(3), vocabulary))
        .withMessageContaining("a model of " + vocabulary.end() + " characters");
  }
}
