package unrolled.rnn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of the shapes that were trained on class names. */
class ShapeExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS = RnnRecords.shapes().rows(RnnRecords::shapeRows);

  /** Chosen on the validation names, with β in {1, 3, 10} and n up to 6. */
  private static final int COUNTS_ORDER = 4;
  private static final double COUNTS_BETA = 1;

  @Test
  void the_package_of_a_name_is_guessed_better_than_blindly_and_worse_than_by_counts() {
    PackageExperiments packages = new PackageExperiments();
    List<String> test = packages.labeled(ClassNames.test());
    double largest = packages.accuracyOfTheLargest(test);
    double counts = packages.accuracyOfCounts(COUNTS_ORDER, COUNTS_BETA, test);
    Spread network = spread("package", "test");
    Spread train = spread("package, training", "test");
    assertThat(network.low()).isGreaterThan(largest + 0.1);
    assertThat(network.high()).isLessThan(counts - 0.1);
    assertThat(train.low()).isGreaterThan(network.high() + 0.1);
    List<String> validation = packages.labeled(ClassNames.validation());
    double chosen = packages.accuracyOfCounts(COUNTS_ORDER, COUNTS_BETA, validation);
    for (int order : new int[] {2, 3, 5}) {
      assertThat(packages.accuracyOfCounts(order, COUNTS_BETA, validation)).isLessThan(chosen);
    }
    RESULTS.percent("rnn-package-largest", largest, 0);
    RESULTS.percent("rnn-package-counts", counts, 0);
    percent("package", network);
    RESULTS.percent("rnn-package-train", train.median(), 0);
  }

  @Test
  void capitals_are_found_from_the_past_alone_more_often_than_not() {
    Spread wrong = spread("wrong letters", "test");
    Spread names = spread("right names", "test");
    CapitalExperiments.Score first = CapitalExperiments.firstOnly(ClassNames.test());
    CapitalExperiments.Score counts = CapitalExperiments.counts(6, 0, ClassNames.test());
    CapitalExperiments.Score ahead = CapitalExperiments.counts(6, 3, ClassNames.test());
    assertThat(wrong.high()).isLessThan(first.wrong() / 2);
    assertThat(wrong.low()).isGreaterThan(counts.wrong());
    assertThat(names.median()).isBetween(0.4, 0.6);
    assertThat(ahead.wrong()).isLessThan(counts.wrong() - 0.003);
    assertThat(ahead.names()).isGreaterThan(counts.names() + 0.05);
    assertThat(names.high()).isLessThan(counts.names());
    RESULTS.percent("rnn-capitals-first", first.wrong(), 1);
    RESULTS.percent("rnn-capitals-counts", counts.wrong(), 1);
    RESULTS.percent("rnn-capitals-ahead", ahead.wrong(), 1);
    RESULTS.percent("rnn-capitals-wrong", wrong.median(), 1);
    RESULTS.percent("rnn-capitals-wrong-low", wrong.low(), 1);
    RESULTS.percent("rnn-capitals-wrong-high", wrong.high(), 1);
    String written = ROWS.text(row("written"), "text");
    List<String> amiss = Arrays.stream(written.split(" "))
        .filter(name -> !ClassNames.test().contains(name)).limit(4).toList();
    assertThat(amiss).hasSize(4);
    RESULTS.text("rnn-capitals-amiss", String.join(", ", amiss));
    double avoided = avoidedByCounts(written.split(" "));
    assertThat(avoided).isBetween(0.4, 0.8);
  }

  /** Returns the share of the network's wrong letters that counts of past letters have right. */
  private static double avoidedByCounts(String... written) {
    List<String> test = ClassNames.test();
    List<int[]> counted = CapitalExperiments.countedTags(6, 0, test);
    int wrong = 0;
    int avoided = 0;
    for (int n = 0; n < test.size(); n++) {
      int[] truth = CapitalExperiments.tags(test.get(n));
      for (int t = 0; t < truth.length; t++) {
        if (written[n].charAt(t) != test.get(n).charAt(t)) {
          wrong++;
          avoided += counted.get(n)[t] == truth[t] ? 1 : 0;
        }
      }
    }
    return (double) avoided / wrong;
  }

  @Test
  void a_writer_has_to_be_told_what_was_written() {
    Spread fedBack = spread("fed back", "test");
    Spread nothing = spread("nothing", "test");
    assertThat(nothing.low()).isGreaterThan(fedBack.high() + 1);
    RESULTS.number("rnn-conditional-epochs", ConditionalExperiments.EPOCHS);
    RESULTS.number("rnn-conditional-fed-back", fedBack.median(), 2);
    RESULTS.number("rnn-conditional-fed-back-low", fedBack.low(), 2);
    RESULTS.number("rnn-conditional-fed-back-high", fedBack.high(), 2);
    RESULTS.number("rnn-conditional-nothing", nothing.median(), 2);
    RESULTS.number("rnn-conditional-nothing-low", nothing.low(), 2);
    RESULTS.number("rnn-conditional-nothing-high", nothing.high(), 2);
    Table table = Table.of("rnn-conditional-names", "package", "the letter before goes in",
        "nothing goes in").align("<<<")
        .caption("Names written for four packages by two networks of "
            + ConditionalExperiments.UNITS + " units, both told the package at the first step.");
    for (int family : new int[] {0, 1, 5, 7}) {
      table.row("`" + PackageExperiments.families().get(family) + "`",
          names(ROWS.text(row("names fed back") + family, "text")),
          names(ROWS.text(row("names of nothing") + family, "text")));
    }
    RESULTS.write(table);
  }

  private static int row(String task) {
    return IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "task").equals(task)).findFirst().orElseThrow();
  }

  private static Spread spread(String task, String column) {
    double[] values = IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "task").equals(task))
        .mapToDouble(row -> ROWS.number(row, column)).toArray();
    assertThat(values).hasSize(10);
    return Spread.of(values);
  }

  private static void percent(String name, Spread spread) {
    RESULTS.percent("rnn-" + name, spread.median(), 0);
    RESULTS.percent("rnn-" + name + "-low", spread.low(), 0);
    RESULTS.percent("rnn-" + name + "-high", spread.high(), 0);
  }

  private static String names(String text) {
    return Arrays.stream(text.split(" ")).limit(3).map(name -> "`+" + name + "+`")
        .collect(Collectors.joining(", "));
  }
}
