package unrolled.shapes;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter says of numbers of lengths that training has left out. */
class UnseenLengthsTest {

  private static final Results RESULTS = Results.of("shapes");

  @Test
  void after_training_on_five_digits_six_come_out_with_digits_left_out() {
    RecordedRows rows = NumberRecords.answers("lengths-six", NumberRecords.WITHOUT_SIX);
    assertThat(share(rows, String::equals).high()).isZero();
    assertThat(share(rows, (number, written) -> written.length() < 6).low()).isEqualTo(1);
    Spread leftOut = share(rows, UnseenLengthsTest::isLeftOf);
    assertThat(leftOut.low()).isGreaterThan(0.85);
    write("shapes-six-left-out", leftOut);
    double[] skipped = shares(rows, (number, written) ->
        written.equals(number.substring(0, 1) + number.substring(3)));
    assertThat(skipped[0]).isGreaterThan(0.9);
    assertThat(skipped[1]).isLessThan(skipped[2]);
    assertThat(skipped[2]).isLessThan(0.5);
    for (int network = 0; network < skipped.length; network++) {
      RESULTS.percent("shapes-six-skips-" + (network + 1), skipped[network], 0);
    }
    RESULTS.number("shapes-six-example", (long) rows.number(0, "number"));
    RESULTS.number("shapes-six-written", (long) rows.number(0, "written"));
    assertThat(rows.text(0, "number")).startsWith(rows.text(0, "written").substring(0, 1))
        .endsWith(rows.text(0, "written").substring(1));
    EnglishNumbers english = new EnglishNumbers();
    for (int number = 1000; number < 100_000; number += 7) {
      String text = english.text(number);
      assertThat(text.indexOf("hundred", text.indexOf("thousand")))
          .as("no hundred before the thousand").isEqualTo(text.indexOf("hundred"));
    }
    RESULTS.number("shapes-unseen-asked", rows.size() / NumberRecords.FEW);
  }

  /** Tells whether what is written is the number with digits left out. */
  private static boolean isLeftOf(String number, String written) {
    int at = 0;
    for (char digit : number.toCharArray()) {
      at += at < written.length() && written.charAt(at) == digit ? 1 : 0;
    }
    return at == written.length() && at < number.length();
  }

  @Test
  void without_four_digits_in_training_a_zero_makes_them_five() {
    RecordedRows rows = NumberRecords.answers("lengths-four", NumberRecords.WITHOUT_FOUR);
    Spread right = share(rows, String::equals);
    assertThat(right.high()).isLessThan(0.1);
    Spread zero = share(rows, (number, written) ->
        written.equals(number.substring(0, 1) + "0" + number.substring(1)));
    assertThat(zero.low()).isGreaterThan(0.4);
    write("shapes-four-right", right);
    write("shapes-four-zero", zero);
    RESULTS.number("shapes-four-example", (long) rows.number(0, "number"));
    RESULTS.number("shapes-four-written", (long) rows.number(0, "written"));
  }

  private static Spread share(RecordedRows rows, BiPredicate<String, String> test) {
    return Spread.of(shares(rows, test));
  }

  private static double[] shares(RecordedRows rows, BiPredicate<String, String> test) {
    return IntStream.rangeClosed(1, NumberRecords.FEW).mapToDouble(seed -> {
      List<Integer> own = IntStream.range(0, rows.size())
          .filter(row -> rows.number(row, "seed") == seed).boxed().toList();
      return own.stream().filter(row ->
          test.test(rows.text(row, "number"), rows.text(row, "written"))).count()
          / (double) own.size();
    }).toArray();
  }

  private static void write(String id, Spread share) {
    RESULTS.percent(id, share.median(), 0);
    RESULTS.percent(id + "-low", share.low(), 0);
    RESULTS.percent(id + "-high", share.high(), 0);
  }
}
