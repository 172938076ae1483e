package unrolled.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LadderTest {

  private static final LadderRow MEAN =
      LadderRow.of("constant mean", "naive").withParameters(1).withSunspots(1, 1.02, 2.2, 1.1);
  private static final LadderRow COUNTS =
      LadderRow.of("back-off, full history", "naive").withSeconds(0.25).withNames(3.25, 3.5);

  @TempDir
  private Path folder;

  @Test
  void what_results_wrote_is_read_back() {
    Results results = Results.in(folder, "naive");
    results.ladder(MEAN);
    results.ladder(COUNTS);

    assertThat(Ladder.read(List.of(folder.resolve("ladder.csv"))).rows())
        .containsExactly(MEAN, COUNTS);
  }

  @Test
  void each_chart_shows_the_models_that_have_a_value() {
    Ladder ladder = Ladder.of(List.of(MEAN, COUNTS));

    assertThat(ladder.sunspots("naive-sunspots").title("t").description("d").csv())
        .contains("constant mean,1.02,2.2,1.1").doesNotContain("back-off");
    assertThat(ladder.names("naive-names").title("t").description("d").csv())
        .contains("\"back-off, full history\",3.25,3.5").doesNotContain("mean");
  }

  @Test
  void a_row_takes_the_time_recorded_for_its_model() {
    RecordedRows times = new RecordedRows(List.of("model", "seconds"),
        List.of(List.of("persistence", "0.5"), List.of("constant mean", "0.25")));

    assertThat(MEAN.timedBy(times)).isEqualTo(MEAN.withSeconds(0.25));
    assertThatIllegalStateException().isThrownBy(() -> COUNTS.timedBy(times))
        .withMessageContaining("No training time is recorded for back-off, full history");
  }

  @Test
  void values_that_are_no_errors_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEAN.withSunspots(Double.NaN, 1, 1, 1)).withMessageContaining("NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> MEAN.withNames(-1, 1))
        .withMessageContaining("-1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> LadderRow.of(" ", "naive"));
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.of(List.of()));
  }

  @Test
  void a_malformed_file_is_told_with_its_line() throws IOException {
    Path file = folder.resolve("bad.csv");
    String header = String.join(",", LadderRow.HEADER) + "\n";

    Files.writeString(file, "model,chapter\n");
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.read(List.of(file)))
        .withMessageContainingAll("bad.csv, line 1", "header");
    Files.writeString(file, header + "a,b,1\n");
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.read(List.of(file)))
        .withMessageContainingAll("bad.csv, line 2", "10 fields, found 3");
    Files.writeString(file, header + "a,b,one,,,,,,,\n");
    assertThatIllegalArgumentException().isThrownBy(() -> Ladder.read(List.of(file)))
        .withMessageContainingAll("bad.csv, line 2", "one");
  }
}
