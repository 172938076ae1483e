package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.report.Chart;
import unrolled.core.report.HeatMap;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.shapes.NumberExperiments.Design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter says of where networks look. */
class AttentionExperimentsTest {

  /** Smaller weights would be printed as zeros. */
  private static final double PRINTED = 0.005;

  private static final Results RESULTS = Results.of("shapes");

  @Test
  void weights_of_an_untrained_network_are_shares_of_all_steps() {
    NumberExperiments run = new NumberExperiments(
        new Design(NumberPairs.ENGLISH_TO_DIGITS, true, List.of(1), 1), 1);
    Matrix alpha = AttentionExperiments.alpha(run, 42);
    assertThat(alpha.rows()).as("4, 2, end").isEqualTo(3);
    assertThat(alpha.columns()).as("forty-two").isEqualTo(9);
    for (int t = 0; t < 3; t++) {
      double sum = 0;
      for (double weight : alpha.row(t)) {
        sum += weight;
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
    assertThat(AttentionExperiments.weights(run, 42)).hasSize(27);
  }

  @Test
  void all_look_at_the_word_of_the_digit_some_at_its_letters_and_some_at_the_sign_before() {
    RecordedRows shares = NumberRecords.shares();
    Spread word = Spread.of(shares.numbers("on the word"));
    Spread letters = Spread.of(shares.numbers("on the letters"));
    Spread even = Spread.of(shares.numbers("even"));
    Spread most = Spread.of(shares.numbers("most on the word"));
    assertThat(word.low()).isGreaterThan(8 * even.high());
    assertThat(most.low()).isGreaterThan(0.99);
    assertThat(letters.high()).isGreaterThan(2 * letters.low());
    assertThat(letters.low()).as("so most of it seems to be elsewhere").isLessThan(0.5);
    RESULTS.number("shapes-shares-networks", shares.size());
    RESULTS.number("shapes-shares-asked", NumberExperiments.asked(6).size());
    write("shapes-word", word);
    RESULTS.percent("shapes-word-even", even.median(), 0);
    RESULTS.percent("shapes-word-most", most.low(), 0);
    RESULTS.percent("shapes-letters-low", letters.low(), 0);
    RESULTS.percent("shapes-letters-high", letters.high(), 0);
  }

  private static void write(String id, Spread share) {
    RESULTS.percent(id, share.median(), 0);
    RESULTS.percent(id + "-low", share.low(), 0);
    RESULTS.percent(id + "-high", share.high(), 0);
  }

  @Test
  void in_korean_each_digit_is_read_off_its_own_syllable() {
    String text = new KoreanNumbers().text(AttentionExperiments.SHOWN);
    double[][] weights = weights(
        NumberRecords.weights("korean", NumberPairs.KOREAN_TO_DIGITS), text.length());
    double least = 1;
    for (int t = 0; t < 6; t++) {
      String digit = String.valueOf(AttentionExperiments.SHOWN).substring(t, t + 1);
      int syllable = text.indexOf(new KoreanNumbers().text(Integer.parseInt(digit)));
      least = Math.min(least, weights[t][syllable]);
    }
    assertThat(least).isGreaterThan(0.95);
    RESULTS.percent("shapes-syllable", least, 1);
    assertThat(text.length()).as("no text is longer than this one").isEqualTo(11);
    assertThat(IntStream.range(0, 1_000_000).map(
        number -> new KoreanNumbers().text(number).length()).max().orElseThrow()).isEqualTo(11);
  }

  @Test
  void in_this_english_number_the_weight_lies_where_each_word_begins() {
    String text = new EnglishNumbers().text(AttentionExperiments.SHOWN);
    double[][] letters = weights(
        NumberRecords.weights("english", NumberPairs.ENGLISH_TO_DIGITS), text.length());
    int[][] spans = WordSpans.english(AttentionExperiments.SHOWN);
    double least = 1;
    for (int t = 0; t < spans.length; t++) {
      double sum = 0;
      for (int j = Math.max(0, spans[t][0] - 1); j < spans[t][0] + 3; j++) {
        sum += letters[t][j];
      }
      least = Math.min(least, sum);
    }
    assertThat(least).as("sign before and three letters, of each digit").isGreaterThan(0.7);
    RESULTS.percent("shapes-beginning", least, 0);
  }

  @Test
  void a_map_is_drawn_for_english_and_for_korean() {
    EnglishNumbers english = new EnglishNumbers();
    String text = english.text(AttentionExperiments.SHOWN);
    double[][] letters = weights(
        NumberRecords.weights("english", NumberPairs.ENGLISH_TO_DIGITS), text.length());
    List<String> words = List.of(text.split("[ -]"));
    RESULTS.write(map("shapes-attention-english", "English", words,
        byWord(letters, words)));
    String korean = new KoreanNumbers().text(AttentionExperiments.SHOWN);
    RESULTS.write(map("shapes-attention-korean", "Korean",
        Stream.of(korean.split("")).toList(),
        weights(NumberRecords.weights("korean", NumberPairs.KOREAN_TO_DIGITS),
            korean.length())));
  }

  private static HeatMap map(
      String id, String language, List<String> columns, double[][] cells) {
    List<String> rows = new ArrayList<>(
        List.of(String.valueOf(AttentionExperiments.SHOWN).split("")));
    rows.add("end");
    return Chart.heatMap(id)
        .title("Where the network looks, " + language)
        .description("Weights of attention while 987654 is written, a row for each digit and the"
            + " end, a column for each word or syllable; weights below 0.005 are not printed.")
        .cells(rows, columns, cells).range(0, 1)
        .printed(2, PRINTED).everyColumnNamed();
  }

  private static double[][] weights(RecordedRows rows, int columns) {
    double[][] weights = new double[rows.size() / columns][columns];
    for (int row = 0; row < rows.size(); row++) {
      weights[(int) rows.number(row, "t")][(int) rows.number(row, "j")] =
          rows.number(row, "weight");
    }
    return weights;
  }

  /** Returns the weights of words: of the sign before them, and of their letters. */
  private static double[][] byWord(double[][] letters, List<String> words) {
    double[][] sums = new double[letters.length][words.size()];
    for (int t = 0; t < letters.length; t++) {
      int j = 0;
      for (int word = 0; word < words.size(); word++) {
        int to = j + words.get(word).length() + (word == 0 ? 0 : 1);
        for (; j < to; j++) {
          sums[t][word] += letters[t][j];
        }
      }
    }
    return sums;
  }
}
