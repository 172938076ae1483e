package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.InventedNames;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of n-grams, then draws it and hands the numbers over. */
class NGramExperimentsTest {

  private static final Results RESULTS = Results.of("autoregressive");
  private static final NGramExperiments EXPERIMENTS = new NGramExperiments();
  private static final List<NGramExperiments.NameRow> NAMES = EXPERIMENTS.names();
  private static final int SYMBOLS = 3000;

  @Test
  void three_letters_back_are_best_for_add_alpha_and_more_make_it_worse() {
    for (int n = 2; n <= 4; n++) {
      assertThat(row(n).addAlphaTest()).isLessThan(row(n - 1).addAlphaTest());
    }
    for (int n = 5; n <= NGramExperiments.LONGEST; n++) {
      assertThat(row(n).addAlphaTest()).isGreaterThan(row(n - 1).addAlphaTest() + 0.05);
      assertThat(row(n).addAlphaValidation()).isGreaterThan(row(n - 1).addAlphaValidation());
    }
    RESULTS.number("autoregressive-ngram-add-alpha-bits", row(4).addAlphaTest(), 2);
    RESULTS.number("autoregressive-ngram-add-alpha-bits-at-8", row(8).addAlphaTest(), 2);
    RESULTS.number("autoregressive-ngram-unigram-bits", row(1).addAlphaTest(), 2);
    RESULTS.text("autoregressive-ngram-alpha", text(row(4).addAlpha().alpha()));
    RESULTS.ladder(LadderTimes.timed(LadderRow.of("4-gram, add-α", "autoregressive")
        .withParameters(row(4).counts())
        .withNames(row(4).addAlphaValidation(), row(4).addAlphaTest())));
    RESULTS.write(TwinFigures.order(NAMES));
  }

  @Test
  void interpolation_never_loses_by_looking_further_back() {
    for (int n = 2; n <= NGramExperiments.LONGEST; n++) {
      assertThat(row(n).interpolationValidation())
          .isLessThan(row(n - 1).interpolationValidation());
      assertThat(row(n).interpolationTest()).isLessThan(row(n - 1).interpolationTest());
    }
    double gain = row(4).addAlphaTest() - row(8).interpolationTest();
    assertThat(gain).isGreaterThan(0.3);
    RESULTS.number("autoregressive-ngram-interpolated-bits", row(8).interpolationTest(), 2);
    RESULTS.number("autoregressive-ngram-interpolated-bits-at-4", row(4).interpolationTest(), 2);
    RESULTS.number("autoregressive-ngram-interpolation-gain", gain, 2);
    RESULTS.text("autoregressive-ngram-beta", text(row(8).interpolation().beta()));
    RESULTS.ladder(LadderTimes.timed(LadderRow.of("8-gram, interpolated", "autoregressive")
        .withParameters(EXPERIMENTS.counts().differentUpTo(8))
        .withNames(row(8).interpolationValidation(), row(8).interpolationTest())));
  }

  @Test
  void the_chosen_amounts_of_smoothing_lie_inside_the_tried_ranges() {
    for (int n = 2; n <= NGramExperiments.LONGEST; n++) {
      assertThat(row(n).addAlpha().alpha()).isBetween(0.002, 0.1);
      assertThat(row(n).interpolation().beta()).isBetween(1.0, 10.0);
    }
  }

  @Test
  void longer_contexts_are_rarer_and_cost_more_counts() {
    assertThat(row(2).unseen()).isLessThan(0.001);
    assertThat(row(4).unseen()).isBetween(0.02, 0.06);
    assertThat(row(8).unseen()).isGreaterThan(0.25);
    for (int n = 2; n <= NGramExperiments.LONGEST; n++) {
      assertThat(row(n).counts()).isGreaterThan(row(n - 1).counts());
      assertThat(row(n).unseen()).isGreaterThanOrEqualTo(row(n - 1).unseen());
    }
    RESULTS.percent("autoregressive-ngram-unseen-at-4", row(4).unseen(), 1);
    RESULTS.percent("autoregressive-ngram-unseen-at-8", row(8).unseen(), 1);
    RESULTS.number("autoregressive-ngram-counts-at-4", row(4).counts());
    RESULTS.number("autoregressive-ngram-counts-at-8", row(8).counts());
    RESULTS.number("autoregressive-ngram-counts-of-all",
        EXPERIMENTS.counts().differentUpTo(8));
    RESULTS.number("autoregressive-ngram-cells-at-4", 64L * 64 * 64 * 64);
    Table table = Table.of("autoregressive-ngram-names", "n", "counts stored",
        "contexts never seen (%)", "α", "add-α (bits)", "β", "interpolated (bits)")
        .caption("n-grams on class names. Validation names chose α and β for each n, the bits per"
            + " character are those of test names.");
    for (NGramExperiments.NameRow row : NAMES) {
      table.row(String.valueOf(row.order()), String.format(Locale.ROOT, "%,d", row.counts()),
          decimals(100 * row.unseen(), 1), text(row.addAlpha().alpha()),
          decimals(row.addAlphaTest(), 2), text(row.interpolation().beta()),
          decimals(row.interpolationTest(), 2));
    }
    RESULTS.write(table);
  }

  @Test
  void invented_names_get_more_like_real_ones_and_then_are_real_ones() {
    Table table = Table.of("autoregressive-ngram-invented", "n", "invented names",
        "copied from training (%)").align("<<>")
        .caption("Names drawn from interpolated n-grams with one seed, cut at "
            + InventedNames.LONGEST + " letters; the last column is the share of 300"
            + " drawn names that stand in the training list.");
    int longest = 0;
    double before = 0;
    for (int n : new int[] {1, 2, 3, 4, 6, 8}) {
      List<String> names = EXPERIMENTS.invent(n, row(n).interpolation(), 300, 2);
      double copied = InventedNames.copied(names);
      assertThat(copied).isGreaterThanOrEqualTo(before);
      before = copied;
      longest = Math.max(longest, names.stream().mapToInt(String::length).max().orElseThrow());
      table.row(String.valueOf(n), String.join(", ", names.subList(0, 5)),
          decimals(100 * copied, 0));
    }
    assertThat(before).isBetween(0.1, 0.3);
    assertThat(longest).as("some names are cut").isEqualTo(InventedNames.LONGEST);
    RESULTS.write(table);
  }

  @Test
  void a_model_shorter_than_the_memory_of_the_source_learns_nothing() {
    double known = 2 - NGramExperiments.SOURCE.entropyRate();
    for (int n = 1; n <= 2; n++) {
      Spread excess = NGramExperiments.excess(
          n, List.of(NGramExperiments.ADD_HALF), SYMBOLS);
      // estimating 12 useless probabilities from 3,000 symbols costs 0.003 on average
      assertThat(excess.low()).isBetween(known, known + 0.02);
      assertThat(excess.high()).isBetween(known, known + 0.02);
    }
    RESULTS.number("autoregressive-ngram-source-floor",
        NGramExperiments.SOURCE.entropyRate(), 4);
    RESULTS.number("autoregressive-ngram-source-known", known, 4);
  }

  @Test
  void the_excess_is_least_at_the_memory_of_the_source_and_grows_beyond_it() {
    List<Spread> addAlpha = new ArrayList<>();
    List<Spread> interpolated = new ArrayList<>();
    for (int n = 1; n <= 6; n++) {
      addAlpha.add(
          NGramExperiments.excess(n, NGramExperiments.SOURCE_ADD_ALPHAS, SYMBOLS));
      interpolated.add(
          NGramExperiments.excess(n, NGramExperiments.SOURCE_INTERPOLATIONS, SYMBOLS));
    }
    assertThat(addAlpha.get(2).high()).isLessThan(0.03);
    for (int n = 4; n <= 6; n++) {
      assertThat(addAlpha.get(n - 1).low()).isGreaterThan(addAlpha.get(n - 2).high());
      assertThat(interpolated.get(n - 1).high()).as("pseudo-counts better shared out")
          .isLessThan(addAlpha.get(n - 1).low());
    }
    RESULTS.number("autoregressive-ngram-excess-at-3", addAlpha.get(2).median(), 3);
    RESULTS.number("autoregressive-ngram-excess-at-6", addAlpha.get(5).median(), 2);
    RESULTS.number("autoregressive-ngram-excess-interpolated-at-6",
        interpolated.get(5).median(), 2);
    RESULTS.number("autoregressive-ngram-source-symbols", SYMBOLS);
    RESULTS.write(TwinFigures.excessByOrder(new double[] {1, 2, 3, 4, 5, 6}, addAlpha,
        interpolated, SYMBOLS, 2 - NGramExperiments.SOURCE.entropyRate()));
  }

  @Test
  @Tag("eq-ngram-estimation-cost")
  void more_data_mend_what_estimation_costs_but_not_a_context_too_short() {
    double[] sizes = {100, 300, 1000, 3000, 10_000, 30_000};
    List<List<Spread>> excess = new ArrayList<>();
    for (int n : new int[] {2, 3, 5}) {
      List<Spread> spreads = new ArrayList<>();
      for (double size : sizes) {
        spreads.add(NGramExperiments.excess(
            n, List.of(NGramExperiments.ADD_HALF), (int) size));
      }
      excess.add(spreads);
    }
    double known = 2 - NGramExperiments.SOURCE.entropyRate();
    assertThat(excess.get(0).get(5).median()).isEqualTo(known, within(0.001));
    // 48 free probabilities: the mean of ten seeds has a standard deviation of about 7%
    assertThat(excess.get(1).get(5).median() / NGramExperiments.estimationCost(3, 30_000))
        .isBetween(0.75, 1.25);
    assertThat(excess.get(2).get(5).median() / NGramExperiments.estimationCost(5, 30_000))
        .isBetween(0.75, 1.25);
    assertThat(excess.get(2).get(0).low()).as("a hundred symbols for 768 numbers")
        .isGreaterThan(10 * excess.get(2).get(5).high());
    assertThat(NGramExperiments.estimationCost(5, 1000))
        .isEqualTo(16 * NGramExperiments.estimationCost(3, 1000), within(1e-12));
    RESULTS.write(TwinFigures.excessBySize(
        sizes, excess.get(0), excess.get(1), excess.get(2)));
  }

  private static NGramExperiments.NameRow row(int n) {
    return NAMES.get(n - 1);
  }

  private static String text(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
