package unrolled.shapes;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Chart;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.shapes.NumberExperiments.Design;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of networks that write numbers. */
class NumberClaimsTest {

  private static final Results RESULTS = Results.of("shapes");
  private static final int END = NumberExperiments.UPDATES;
  private static final int EARLY = AskingExperiments.EARLY;
  private static final int LONG = 51;
  private static final NumberScores WITH =
      NumberRecords.allScores("english-attention", NumberRecords.ENGLISH);
  private static final NumberScores WITHOUT =
      NumberRecords.allScores("english-plain", NumberRecords.PLAIN);

  @Test
  void with_attention_every_network_writes_nearly_all_held_out_numbers_exactly() {
    assertThat(WITH.networks()).isEqualTo(NumberRecords.SEEDS);
    Spread exact = WITH.exact(END);
    assertThat(exact.low()).isGreaterThan(0.985);
    assertThat(new NumberScores(NumberRecords.scores("english-attention", NumberRecords.ENGLISH, 1,
        NumberRecords.HALF)).exact(END).low()).as("those that are asked closely, and two more")
        .isGreaterThanOrEqualTo(0.99);
    write("shapes-english", exact);
    RESULTS.number("shapes-english-asked", WITH.asked("digits", digits -> true));
    RESULTS.number("shapes-english-seeds", NumberRecords.SEEDS);
    RESULTS.number("shapes-english-updates", END);
    RESULTS.number("shapes-english-examples", END * TranslatorTraining.BATCH);
    RESULTS.number("shapes-english-weights", weights(true));
    RESULTS.number("shapes-encoder-units", NumberExperiments.ENCODER_UNITS);
    RESULTS.number("shapes-decoder-units", NumberExperiments.DECODER_UNITS);
    RESULTS.text("shapes-rate", String.valueOf(NumberExperiments.RATE));
    Spread early = WITH.exact(EARLY);
    assertThat(early.high()).isLessThan(exact.low());
    assertThat(early.low()).isGreaterThan(WITHOUT.exact(EARLY).high());
    RESULTS.percent("shapes-early-low", early.low(), 0);
    RESULTS.percent("shapes-early-high", early.high(), 0);
    RESULTS.number("shapes-early-updates", EARLY);
  }

  @Test
  void without_attention_fewer_are_right_the_longer_they_are() {
    assertThat(WITHOUT.exact(END).high()).isLessThan(WITH.exact(END).low());
    assertThat(weights(false)).isGreaterThanOrEqualTo(weights(true));
    write("shapes-english-plain", WITHOUT.exact(END));
    double before = 1;
    for (int ten : new int[] {3, 4, 5}) { // from 31 letters on
      double median = WITHOUT.exactByLetters(END, 10 * ten + 1).median();
      assertThat(median).isLessThan(before);
      before = median;
      assertThat(WITH.exactByLetters(END, 10 * ten + 1).low()).isGreaterThan(0.99);
    }
    assertThat(WITHOUT.exactByLetters(END, 1).low()).isEqualTo(1);
    assertThat(WITH.exactByLetters(END, 1).low()).isEqualTo(1);
    RESULTS.number("shapes-letters-few", WITH.asked("letters", letters -> letters == 1));
    RESULTS.number("shapes-letters-most", WITH.asked("letters", letters -> letters == 61));
    assertThat(WITHOUT.exactByLetters(END, 11).low())
        .isGreaterThan(WITHOUT.exactByLetters(END, LONG).high());
    RESULTS.percent("shapes-long-plain", WITHOUT.exactByLetters(END, LONG).median(), 0);
    RESULTS.percent("shapes-long", WITH.exactByLetters(END, LONG).median(), 0);
    RESULTS.number("shapes-english-plain-weights", weights(false));
    Table table = Table.of("shapes-digits", "digits", "asked", "with attention, %",
        "without, %", "with, after " + EARLY + " updates, %",
        "without, after " + EARLY + " updates, %")
        .caption("Held-out numbers in English words that are written exactly as digits, by their"
            + " number of digits: medians of the seeds.");
    for (int digits = 2; digits <= NumberPairs.MOST_DIGITS; digits++) {
      int d = digits;
      table.row(String.valueOf(d), String.valueOf(WITH.asked("digits", at -> at == d)),
          percent(WITH.exact(END, at -> at == d).median()),
          percent(WITHOUT.exact(END, at -> at == d).median()),
          percent(WITH.exact(EARLY, at -> at == d).median()),
          percent(WITHOUT.exact(EARLY, at -> at == d).median()));
    }
    RESULTS.write(table);
    RESULTS.write(chart());
  }

  private static Chart chart() {
    double[] letters = IntStream.range(1, 6).mapToDouble(ten -> 10 * ten + 5.5).toArray();
    return Chart.line("shapes-length")
        .title("Numbers written exactly, by the length of their words")
        .description("Share of held-out numbers that are written exactly, for sources of 11 to 20"
            + " letters, 21 to 30, up to 51 to 60. With attention it stays next to 100% for every"
            + " length; without it is far lower at 51 to 60 than at 11 to 20.")
        .x("letters of the source, a point for each ten").y("written exactly, %")
        .band("with attention", letters, by(WITH, Spread::low), by(WITH, Spread::median),
            by(WITH, Spread::high))
        .band("without attention", letters, by(WITHOUT, Spread::low),
            by(WITHOUT, Spread::median), by(WITHOUT, Spread::high))
        .yRange(0, 102);
  }

  private static double[] by(NumberScores scores, ToDoubleFunction<Spread> part) {
    return IntStream.range(1, 6).mapToDouble(ten -> 100 * part.applyAsDouble(
        scores.exactByLetters(END, 10 * ten + 1))).toArray();
  }

  @Test
  void in_all_four_directions_attention_is_better() {
    Table table = Table.of("shapes-numbers", "read and written", "with attention, %", "range",
        "without, %", "range")
        .caption("Held-out numbers that are written exactly, median and range of "
            + NumberRecords.FEW + " networks; in the first row of " + NumberRecords.SEEDS + ".");
    for (NumberPairs task : NumberPairs.values()) {
      NumberScores with = task == NumberPairs.ENGLISH_TO_DIGITS ? WITH : few(task, true);
      NumberScores without = task == NumberPairs.ENGLISH_TO_DIGITS ? WITHOUT : few(task, false);
      assertThat(with.exact(END).low()).as(task.name())
          .isGreaterThan(without.exact(END).high());
      table.row(label(task),
          percent(with.exact(END).median()), range(with.exact(END)),
          percent(without.exact(END).median()), range(without.exact(END)));
    }
    RESULTS.write(table);
    NumberScores toEnglish = few(NumberPairs.DIGITS_TO_ENGLISH, false);
    assertThat(toEnglish.exact(END).high()).isLessThan(WITHOUT.exact(END).low());
    Spread six = toEnglish.exact(END, digits -> digits == 6);
    assertThat(six.high()).isLessThan(0.1);
    writeWhole("shapes-to-english-six", six);
    for (NumberPairs korean : List.of(
        NumberPairs.KOREAN_TO_DIGITS, NumberPairs.DIGITS_TO_KOREAN)) {
      assertThat(few(korean, false).exact(END).low()).isGreaterThan(0.95);
    }
    Spread korean = few(NumberPairs.KOREAN_TO_DIGITS, false).exact(END, digits -> digits == 6);
    assertThat(korean.low()).as("the largest gap is there").isGreaterThan(0.85);
    writeWhole("shapes-korean-six", korean);
  }

  private static String label(NumberPairs task) {
    return switch (task) {
      case ENGLISH_TO_DIGITS -> "English words to digits";
      case DIGITS_TO_ENGLISH -> "Digits to English words";
      case KOREAN_TO_DIGITS -> "Korean numerals to digits";
      case DIGITS_TO_KOREAN -> "Digits to Korean numerals";
    };
  }

  private static void writeWhole(String id, Spread exact) {
    RESULTS.percent(id, exact.median(), 0);
    RESULTS.percent(id + "-low", exact.low(), 0);
    RESULTS.percent(id + "-high", exact.high(), 0);
  }

  private static NumberScores few(NumberPairs task, boolean attention) {
    return new NumberScores(NumberRecords.scores(NumberRecords.name(task, attention),
        Design.of(task, attention), 1, NumberRecords.FEW));
  }

  private static long weights(boolean attention) {
    return new NumberExperiments(new Design(NumberPairs.ENGLISH_TO_DIGITS, attention,
        List.of(1), 1), 1).translator().model().parameters().count();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String range(Spread spread) {
    return percent(spread.low()) + "–" + percent(spread.high());
  }

  private static void write(String id, Spread exact) {
    RESULTS.percent(id, exact.median(), 1);
    RESULTS.percent(id + "-low", exact.low(), 1);
    RESULTS.percent(id + "-high", exact.high(), 1);
  }
}
