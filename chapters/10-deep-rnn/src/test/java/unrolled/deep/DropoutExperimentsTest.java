package unrolled.deep;

import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.AddingTask;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.deep.DropoutExperiments.Place;

import static org.assertj.core.api.Assertions.assertThat;


/** Asserts what dropout in several places does to memory, and what goes wrong in use. */
class DropoutExperimentsTest {

  private static final Results RESULTS = Results.of("deep");

  /** Read when it is asked for, and made once. */
  private static final class Rows {
    private static final RecordedRows ALL =
        DeepRecords.composed("deep-dropout", "1 to 10", DeepRecords.in(DeepRecords.OWN,
            new String[] {"DropoutExperiments", "StateDropout", "AtTheEnd"},
            DeepRecords.KIND, DeepRecords.DATA + "AddingTask.java"))
            .columns(DropoutExperiments.COLUMNS).rows(DropoutExperiments::rows);
  }

  private static RecordedRows recorded() {
    return Rows.ALL;
  }

  private static Spread column(RecordedRows rows, Place place, String column) {
    return Spread.of(IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "place").equals(place.name()))
        .mapToDouble(row -> rows.number(row, column)).toArray());
  }

  @Test
  void all_places() {
    RecordedRows rows = recorded();
    double constant = AddingTask.constantError();
    Spread nowhere = column(rows, Place.NOWHERE, "error");
    Spread between = column(rows, Place.BETWEEN, "error");
    Spread anew = column(rows, Place.ANEW, "error");
    assertThat(between.median()).isBetween(nowhere.median(), 3 * nowhere.median());
    assertThat(between.low()).as("ranges overlap").isLessThan(nowhere.high());
    assertThat(anew.low()).as("each is worse").isGreaterThan(5 * nowhere.high());
    long failed = IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "place").equals(Place.ANEW.name())
            && rows.number(row, "error") > 0.9 * constant).count();
    assertThat(failed).isBetween(1L, 3L);
    assertThat(column(rows, Place.VARIATIONAL, "error").low()).isGreaterThan(0.75 * constant);
    Spread masked = column(rows, Place.VARIATIONAL, "noisy-high");
    assertThat(masked.median()).isLessThan(constant / 10);
    assertThat(masked.high()).isLessThan(constant / 5);
    assertThat(column(rows, Place.VARIATIONAL, "noisy-low").low())
        .as("not as well as without").isGreaterThan(nowhere.high());
    long worse = IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "place").equals(Place.VARIATIONAL.name())
            && rows.number(row, "error") > constant).count();
    assertThat(worse).isBetween(3L, 7L);
    RESULTS.number("deep-dropout-same-worse", worse);
    assertThat(anew.high()).as("all are below the constant").isLessThan(constant);
    assertThat(column(rows, Place.BETWEEN, "noisy-low").median()).isGreaterThan(between.median());
    RESULTS.number("deep-dropout-units", DropoutExperiments.UNITS);
    RESULTS.number("deep-dropout-length", DropoutExperiments.LENGTH);
    RESULTS.number("deep-dropout-anew-failed", failed);
    RESULTS.number("deep-dropout-between", between.median(), 5);
    RESULTS.number("deep-dropout-noisy-low", column(rows, Place.BETWEEN, "noisy-low").median(), 5);
    RESULTS.number(
        "deep-dropout-noisy-high", column(rows, Place.BETWEEN, "noisy-high").median(), 5);
    RESULTS.write(table(rows, constant));
  }

  private static Table table(RecordedRows rows, double constant) {
    Table table = Table.of("deep-dropout", "dropped in training", "squared error in use", "range",
            "with dropout left on")
        .align("<>>>")
        .caption("Two layers of LSTM that add: squared error on new sequences, median and range of"
            + " ten seeds; and the same networks with dropout left on, medians of the least and"
            + " the greatest of " + DropoutExperiments.RUNS + " runs. The constant ½ has "
            + text(constant) + ".");
    for (Place place : Place.values()) {
      Spread error = column(rows, place, "error");
      table.row(place.text(), text(error.median()), text(error.low()) + " to "
          + text(error.high()), place == Place.NOWHERE ? "–" : text(
              column(rows, place, "noisy-low").median()) + " to "
              + text(column(rows, place, "noisy-high").median()));
    }
    return table;
  }

  @Test
  void the_lower_layer_has_kept_the_numbers() {
    RecordedRows rows = recorded();
    for (int row = 0; row < rows.size(); row++) {
      assertThat(rows.text(row, "carried")).isEqualTo(rows.text(row, "error"));
    }
    Spread error = column(rows, Place.NOWHERE, "error");
    Spread lower = column(rows, Place.NOWHERE, "lower-reset");
    Spread upper = column(rows, Place.NOWHERE, "upper-reset");
    Spread exchanged = column(rows, Place.NOWHERE, "exchanged");
    double constant = AddingTask.constantError();
    assertThat(lower.median()).isBetween(0.5 * constant, 1.5 * constant);
    assertThat(upper.median()).isBetween(5 * error.median(), 0.1 * constant);
    assertThat(exchanged.low()).isGreaterThan(constant);
    long below = IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "place").equals(Place.NOWHERE.name())
            && rows.number(row, "lower-reset") > rows.number(row, "upper-reset")).count();
    assertThat(below).isEqualTo(9);
    RESULTS.number("deep-dropout-below", below);
    Table table = Table.of("deep-carried", "carried over", "squared error", "range")
        .align("<>>")
        .caption("What becomes of the networks that learned without dropout if"
            + " the second half of each sequence begins with wrong states; the constant ½ has "
            + text(constant) + ".");
    row(table, "both states", error);
    row(table, "the upper state, zeros below", lower);
    row(table, "the lower state, zeros above", upper);
    row(table, "both, exchanged", exchanged);
    RESULTS.write(table);
  }

  private static void row(Table table, String what, Spread spread) {
    table.row(what, text(spread.median()), text(spread.low()) + " to " + text(spread.high()));
  }

  @Test
  void a_short_run_keeps_to_what_was_recorded() {
    DropoutExperiments.Errors errors = DropoutExperiments.errors(Place.BETWEEN, 1, 2);
    assertThat(errors.carried()).isEqualTo(errors.error());
    assertThat(errors.noisy()).hasSize(DropoutExperiments.RUNS).doesNotHaveDuplicates();
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }
}
