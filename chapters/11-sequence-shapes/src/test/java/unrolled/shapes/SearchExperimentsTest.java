package unrolled.shapes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.shapes.NumberExperiments.Design;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter says of searches that keep several beginnings. */
class SearchExperimentsTest {

  private static final Results RESULTS = Results.of("shapes");
  private static final RecordedRows ROWS = NumberRecords.searches();
  private static final int[] WIDTHS = {1, 2, 5, 10};
  private static final int[] TIMES = {AskingExperiments.EARLY, NumberExperiments.UPDATES};

  @Test
  void rows_of_an_untrained_network_can_be_counted() {
    NumberExperiments run = new NumberExperiments(
        new Design(NumberPairs.KOREAN_TO_DIGITS, true, List.of(1), 1), 1);
    List<List<String>> rows = SearchExperiments.rows(run, List.of(7, 42));
    assertThat(rows).hasSize(1 + SearchExperiments.WIDTHS.length)
        .allMatch(row -> row.size() == SearchExperiments.COLUMNS.length);
    assertThat(rows.get(0).subList(6, 9)).as("greedy differs from itself never")
        .containsExactly("0", "0", "0");
  }

  @Test
  void beams_change_few_answers_and_width_two_does_what_width_ten_does() {
    int all = NumberRecords.CLOSELY * SearchExperiments.asked().size();
    Table table = Table.of("shapes-search", "updates", "beam", "right", "mean log p", "no end",
        "more probable", "right to wrong", "wrong to right")
        .caption("Greedy search (a beam of 1) and beams: " + all + " answers of "
            + NumberRecords.CLOSELY + " networks to numbers of 4 to 6 digits; after all updates the"
            + " four widths give the same. The last three columns count answers that are more"
            + " probable than those of greedy search, and which of these change from right to wrong"
            + " or back.");
    for (int updates : TIMES) {
      boolean last = updates == NumberExperiments.UPDATES;
      for (int width : last ? new int[] {1} : WIDTHS) {
        table.row(String.valueOf(updates), last ? "1, 2, 5, 10" : String.valueOf(width),
            sum("right", updates, width),
            String.format(Locale.ROOT, "%.3f", total("log p", updates, width)
                / NumberRecords.CLOSELY).replace('-', '−'),
            sum("unfinished", updates, width), sum("more probable", updates, width),
            sum("lost", updates, width), sum("won", updates, width));
      }
    }
    for (int width : WIDTHS) {
      for (String column : new String[] {"right", "log p", "unfinished", "more probable"}) {
        assertThat(total(column, NumberExperiments.UPDATES, width)).as(column)
            .isEqualTo(total(column, NumberExperiments.UPDATES, 1));
      }
      if (width >= 2) {
        for (String column : new String[] {"right", "won", "lost"}) {
          assertThat(total(column, AskingExperiments.EARLY, width)).as(column)
              .isEqualTo(total(column, AskingExperiments.EARLY, 2));
        }
      }
      assertThat(total("unfinished", AskingExperiments.EARLY, width)).isEqualTo(width < 10 ? 1 : 0);
    }
    assertThat(total("log p", AskingExperiments.EARLY, 10)).as("one answer got an end")
        .isLessThan(total("log p", AskingExperiments.EARLY, 5));
    RESULTS.write(table);
    RESULTS.number("shapes-search-answers", all);
    RESULTS.text("shapes-search-changed", sum("more probable", AskingExperiments.EARLY, 2));
    RESULTS.text("shapes-search-won", sum("won", AskingExperiments.EARLY, 2));
    RESULTS.text("shapes-search-lost", sum("lost", AskingExperiments.EARLY, 2));
  }

  private static double total(String column, int updates, int width) {
    return IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.number(row, "updates") == updates && ROWS.number(row, "width") == width)
        .mapToDouble(row -> ROWS.number(row, column)).sum();
  }

  private static String sum(String column, int updates, int width) {
    return String.format(Locale.ROOT, "%.0f", total(column, updates, width));
  }

  @Test
  void trained_networks_leave_nothing_to_search_for() {
    for (int width : SearchExperiments.WIDTHS) {
      assertThat(total("more probable", NumberExperiments.UPDATES, width)).isZero();
      assertThat(total("won", AskingExperiments.EARLY, width))
          .isGreaterThan(total("lost", AskingExperiments.EARLY, width));
    }
  }
}
