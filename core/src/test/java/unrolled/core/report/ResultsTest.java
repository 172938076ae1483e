package unrolled.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ResultsTest {

  @TempDir
  private Path folder;

  private Results results;

  @BeforeEach
  void open() {
    results = Results.in(folder, "test");
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static Chart chart(double last) {
    return Chart.line("test-chart").title("t").description("d")
        .series("s", new double[] {1, 2}, new double[] {3, last});
  }

  @Test
  void numbers_become_sorted_attributes() throws IOException {
    results.number("test-unseen-at-8", 0.7349, 2);
    results.number("test-names", 1234567);
    results.text("test-best", "AR(9)");
    results.percent("test-share", 0.125, 1);

    assertThat(file("numbers.adoc")).isEqualTo("""
        :test-best: AR(9)
        :test-names: 1,234,567
        :test-share: 12.5
        :test-unseen-at-8: 0.73
        """);
  }

  @Test
  void numbers_do_not_follow_the_machines_locale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      results.number("test-pi", 3.14159, 3);
      results.number("test-count", 10_000);
      assertThat(file("numbers.adoc")).contains("3.142", "10,000");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_negative_number_that_rounds_to_zero_loses_its_sign() throws IOException {
    results.number("test-zero", -0.001, 2);

    assertThat(file("numbers.adoc")).isEqualTo(":test-zero: 0.00\n");
  }

  @Test
  void an_id_may_come_twice_only_with_the_same_value() {
    results.number("test-x", 1.501, 1);
    results.number("test-x", 1.499, 1);

    assertThatIllegalArgumentException().isThrownBy(() -> results.number("test-x", 1.6, 1))
        .withMessageContainingAll("test-x", "1.5", "1.6");
  }

  @Test
  void ids_start_with_the_chapters_package() {
    assertThatIllegalArgumentException().isThrownBy(() -> results.number("naive-x", 1))
        .withMessageContainingAll("naive-x", "test-");
    assertThatIllegalArgumentException().isThrownBy(() -> results.number("test_x", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> results.write(
        Table.of("other-table", "a").row("1"))).withMessageContaining("other-table");
  }

  @Test
  void values_that_text_cannot_quote_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> results.number("test-x", Double.NaN, 1))
        .withMessageContainingAll("test-x", "NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> results.percent("test-x", Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> results.number("test-x", 1.0, 13))
        .withMessageContaining("13");
    assertThatIllegalArgumentException().isThrownBy(() -> results.text("test-x", "a\nb"))
        .withMessageContaining("one line");
  }

  @Test
  void a_chart_lies_beside_its_data() throws IOException {
    chart(4).write(results);

    assertThat(file("charts/test-chart.svg")).isEqualTo(chart(4).svg());
    assertThat(file("charts/test-chart.csv")).isEqualTo("series,x,y\ns,1,3\ns,2,4\n");
  }

  @Test
  void two_different_charts_with_one_id_are_refused() {
    results.write(chart(4));
    results.write(chart(4));

    assertThatIllegalArgumentException().isThrownBy(() -> results.write(chart(5)))
        .withMessageContainingAll("test-chart", "twice");
  }

  @Test
  void tables_lie_beside_their_data() throws IOException {
    results.write(Table.of("test-table", "model", "error").row("AR(2)", "0.15"));

    assertThat(file("tables/test-table.adoc")).contains("|===");
    assertThat(file("tables/test-table.csv")).isEqualTo("model,error\nAR(2),0.15\n");
  }

  @Test
  void ladder_and_ledger_keep_the_order_in_which_rows_came() throws IOException {
    results.ladder(LadderRow.of("persistence", "test").withParameters(0));
    results.ladder(LadderRow.of("constant mean", "test"));
    results.ledger(LedgerTest.row("test-b", true));
    results.ledger(LedgerTest.row("test-a", false));

    assertThat(file("ladder.csv").lines().skip(1)).satisfiesExactly(
        line -> assertThat(line).startsWith("persistence,test,0,"),
        line -> assertThat(line).startsWith("constant mean,test,,"));
    assertThat(file("ledger.csv").lines().skip(1)).satisfiesExactly(
        line -> assertThat(line).startsWith("test-b,").endsWith(",yes"),
        line -> assertThat(line).startsWith("test-a,").endsWith(",no"));
    assertThatIllegalArgumentException().isThrownBy(
        () -> results.ladder(LadderRow.of("persistence", "test").withParameters(1)))
        .withMessageContaining("ladder row persistence");
  }

  @Test
  void nothing_half_written_stays_behind() throws IOException {
    chart(4).write(results);
    results.number("test-x", 1);

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void a_new_process_forgets_what_an_earlier_one_left() throws IOException {
    Path old = folder.resolve("old");
    Files.createDirectories(old.resolve("charts"));
    Files.writeString(old.resolve("numbers.adoc"), ":test-stale: 1\n");
    Files.writeString(old.resolve("charts/test-stale.svg"), "<svg/>");
    Files.writeString(old.resolve("notes.txt"), "not ours");

    Results.in(old, "test");

    assertThat(old.resolve("numbers.adoc")).doesNotExist();
    assertThat(old.resolve("charts/test-stale.svg")).doesNotExist();
    assertThat(old.resolve("notes.txt")).exists();
  }

  @Test
  void one_folder_belongs_to_one_chapter() {
    assertThat(Results.in(folder, "test")).isSameAs(results);
    assertThatIllegalArgumentException().isThrownBy(() -> Results.in(folder, "naive"))
        .withMessageContainingAll("test", "naive", "own module");
    assertThatIllegalArgumentException().isThrownBy(() -> Results.in(folder, "Naive-1"));
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws IOException {
    Files.writeString(folder.resolve("charts"), "a file where a folder should be");

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> results.write(chart(4)))
        .withMessageContainingAll("test-chart.svg", "writable");
  }

  @Test
  void a_working_folder_that_is_no_module_is_told() {
    String before = System.getProperty("basedir");
    try {
      System.setProperty("basedir", folder.toString());
      assertThatIllegalStateException().isThrownBy(() -> Results.of("test"))
          .withMessageContainingAll(folder.toString(), "pom.xml", "-Dbasedir");
    } finally {
      if (before == null) {
        System.clearProperty("basedir");
      } else {
        System.setProperty("basedir", before);
      }
    }
  }
}
