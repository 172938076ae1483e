package unrolled.deep;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.BookProse;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.deep.ProseExperiments.Setting;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of models of the book's own prose. */
class ProseExperimentsTest {

  /** Length of the pieces whose copies are counted: a phrase of two or three words. */
  private static final int PIECE = 15;

  /** So much of each sample is shown. */
  private static final int SHOWN = 240;

  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows COUNTED = ProseRecords.counted();
  private static final RecordedRows PLAIN = ProseRecords.rows(ProseExperiments.PLAIN, 1);
  private static final RecordedRows DEEP = ProseRecords.rows(ProseExperiments.DEEP, 1);
  private static final int LAST = ProseExperiments.SCHEDULE.last() - 1;

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(ProseRecords.shortRun().rows().get(0))
        .isEqualTo(ProseExperiments.shortScore().row());
  }

  @Test
  void the_validation_chapter_chooses_the_counts() {
    int best = bestCounts();
    assertThat((int) COUNTED.number(best, "n")).isEqualTo(ProseExperiments.ORDER);
    assertThat(COUNTED.number(best, "beta")).isEqualTo(ProseExperiments.BETA);
    RESULTS.number("deep-prose-order", ProseExperiments.ORDER);
    RESULTS.number("deep-prose-beta", (long) ProseExperiments.BETA);
    RESULTS.number("deep-prose-counts", COUNTED.number(best, "test"), 2);
    RESULTS.number("deep-prose-stored", (long) COUNTED.number(best, "counts"));
    RESULTS.number("deep-prose-letters", COUNTED.number(0, "test"), 2);
    RESULTS.number("deep-prose-uniform",
        StrictMath.log(ProseExperiments.VOCABULARY.end()) / StrictMath.log(2), 2);
    RESULTS.number("deep-prose-train", BookProse.train().length());
    RESULTS.number("deep-prose-validation", BookProse.validation().length());
    RESULTS.number("deep-prose-test", BookProse.test().length());
    RESULTS.number("deep-prose-alphabet", BookProse.alphabet().length());
  }

  private static int bestCounts() {
    return IntStream.range(0, COUNTED.size()).boxed().min((a, b) -> Double.compare(
        COUNTED.number(a, "validation"), COUNTED.number(b, "validation"))).orElseThrow();
  }

  @Test
  void each_network_needs_more_bits_than_counts_and_half_of_both_fewer_than_either() {
    double counts = COUNTED.number(bestCounts(), "test");
    for (RecordedRows rows : List.of(PLAIN, DEEP)) {
      assertThat(rows.number(LAST, "test")).isGreaterThan(counts + 0.05);
      assertThat(rows.number(LAST + 1, "test")).isLessThan(counts - 0.05);
      assertThat(rows.number(LAST, "validation") - rows.number(LAST, "train")).isGreaterThan(0.2);
    }
    RESULTS.number("deep-prose-epochs", LAST + 1);
    RESULTS.number("deep-prose-batch", ProseTraining.BATCH);
    RESULTS.number("deep-prose-steps", ProseTraining.STEPS);
    write("plain", ProseExperiments.PLAIN, PLAIN);
    write("deep", ProseExperiments.DEEP, DEEP);
  }

  private static void write(String name, Setting setting, RecordedRows rows) {
    String id = "deep-prose-" + name;
    RESULTS.number(id, rows.number(LAST, "test"), 2);
    RESULTS.number(id + "-mixed", rows.number(LAST + 1, "test"), 2);
    RESULTS.number(id + "-units", setting.units());
    RESULTS.number(id + "-parameters", setting.training(ProseExperiments.SCHEDULE,
        BookProse.train().substring(0, 2000), 1).network().parameters().count());
  }

  @Test
  void what_is_written_cold_is_copied_more_than_what_is_written_warm() {
    Table table = Table.of("deep-samples", "temperature", "beginning of what was written",
        "pieces of " + PIECE + " copied", "longest copy").align("><>>")
        .caption("What one layer writes; ¶ ends a paragraph.");
    double[] shares = new double[ProseExperiments.TEMPERATURES.length];
    for (int i = 0; i < shares.length; i++) {
      int row = LAST + 2 + i;
      String written = PLAIN.text(row, "text").replace('¶', '\n');
      shares[i] = CopiedText.share(written, BookProse.train(), PIECE);
      String longest = CopiedText.longest(written, BookProse.train());
      table.row(PLAIN.text(row, "at"),
          written.substring(0, SHOWN).replace('\n', '¶'),
          String.format(Locale.ROOT, "%.1f%%", 100 * shares[i]),
          String.valueOf(longest.length()));
    }
    double real = CopiedText.share(BookProse.test(), BookProse.train(), PIECE);
    assertThat(shares[0]).isGreaterThan(shares[1]);
    assertThat(shares[1]).isGreaterThan(shares[2]);
    RESULTS.percent("deep-prose-real", real, 1);
    RESULTS.number("deep-prose-piece", PIECE);
    RESULTS.write(table);
  }
}
