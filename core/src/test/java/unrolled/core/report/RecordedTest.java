package unrolled.core.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RecordedTest {

  private static final String COMMAND = "mvn -Pfull -pl core test";
  private static final Supplier<List<List<String>>> NEVER = () -> {
    throw new AssertionError("the default build must not run the experiment");
  };
  private static final Supplier<List<List<String>>> RUN =
      () -> List.of(List.of("AR(2), least squares", "0.25"), List.of("network", "12.5"));

  @TempDir
  private Path module;

  private final String mode = System.getProperty(Recorded.MODE, "check");

  @BeforeEach
  void record_a_result() throws IOException {
    Files.createDirectories(module.resolve("src/main/java"));
    write("src/main/java/Model.java", "class Model {\n  // first\n  int tau = 2;\n}\n");
    write("src/main/java/Data.csv", "year,value\n1700,5\n");
    record(recorded(), RUN);
  }

  @AfterEach
  void restore_the_mode() {
    System.setProperty(Recorded.MODE, mode);
  }

  private RecordedRows record(Recorded recorded, Supplier<List<List<String>>> run) {
    System.setProperty(Recorded.MODE, "write");
    try {
      return recorded.rows(run);
    } finally {
      System.setProperty(Recorded.MODE, "check");
    }
  }

  private Recorded recorded() {
    return Recorded.in(module, "test-times").command(COMMAND).seeds("1 to 10")
        .dependsOn("src/main/java").columns("model", "seconds");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(module.resolve(name), text);
  }

  private void edit(UnaryOperator<String> change) throws IOException {
    Path file = module.resolve("src/recorded/test-times.csv");
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  private void isRefused(String... parts) {
    assertThatIllegalStateException().isThrownBy(() -> recorded().rows(NEVER))
        .withMessageStartingWith("src/recorded/test-times.csv")
        .withMessageEndingWith("Make it anew with: " + COMMAND)
        .withMessageContainingAll(parts);
  }

  @Test
  void the_default_build_reads_what_the_full_one_wrote() {
    RecordedRows rows = recorded().rows(NEVER);

    assertThat(rows.size()).isEqualTo(2);
    assertThat(rows.text(0, "model")).isEqualTo("AR(2), least squares");
    assertThat(rows.numbers("seconds")).containsExactly(0.25, 12.5);
  }

  @Test
  void the_file_says_where_it_comes_from() throws IOException {
    assertThat(Files.readString(module.resolve("src/recorded/test-times.csv")).lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("# command: " + COMMAND),
            line -> assertThat(line).isEqualTo("# seeds: 1 to 10"),
            line -> assertThat(line).isEqualTo("# jdk: " + System.getProperty("java.version")),
            line -> assertThat(line).matches("# date: \\d{4}-\\d\\d-\\d\\d"),
            line -> assertThat(line).matches("# input: [0-9a-f]{64} src/main/java/Data.csv"),
            line -> assertThat(line).matches("# input: [0-9a-f]{64} src/main/java/Model.java"),
            line -> assertThat(line).matches("# sha256: [0-9a-f]{64}"),
            line -> assertThat(line).isEqualTo("model,seconds"),
            line -> assertThat(line).isEqualTo("\"AR(2), least squares\",0.25"),
            line -> assertThat(line).isEqualTo("network,12.5"));
  }

  @Test
  void a_missing_file_is_told_with_the_command() throws IOException {
    Files.delete(module.resolve("src/recorded/test-times.csv"));

    isRefused("is missing");
  }

  @Test
  void a_changed_added_or_removed_input_is_named() throws IOException {
    write("src/main/java/Model.java", "class Model {\n  // first\n  int tau = 3;\n}\n");
    isRefused("no longer fits", "changed since: src/main/java/Model.java.");
    Files.delete(module.resolve("src/main/java/Model.java"));
    isRefused("src/main/java/Model.java");
    write("src/main/java/Extra.java", "class Extra {}");
    isRefused("src/main/java/Extra.java, src/main/java/Model.java");
  }

  @Test
  void a_comment_or_the_layout_may_change() throws IOException {
    write("src/main/java/Model.java", "/** Better. */\r\nclass Model {\r\n int tau = 2; }\r\n");

    assertThat(recorded().rows(NEVER).size()).isEqualTo(2);
  }

  @Test
  void what_only_looks_like_a_comment_counts() {
    assertThat(SourceDigest.bare("String s = \"// a\"; // b")).isEqualTo("String s = \"// a\";");
    assertThat(SourceDigest.bare("char c = '\"'; /* x */ int i;")).isEqualTo(
        "char c = '\"'; int i;");
    assertThat(SourceDigest.bare("s = \"a\\\"//b\";")).isEqualTo("s = \"a\\\"//b\";");
    assertThat(SourceDigest.bare("t = \"\"\"\n  // kept\n  \"\"\";  int  j;"))
        .isEqualTo("t = \"\"\"\n  // kept\n  \"\"\"; int j;");
  }

  @Test
  void another_command_seed_or_column_is_told() {
    assertThatIllegalStateException().isThrownBy(() -> recorded().seeds("1 to 3").rows(NEVER))
        .withMessageContainingAll("1 to 10", "1 to 3", COMMAND);
    assertThatIllegalStateException().isThrownBy(() -> recorded().columns("a").rows(NEVER))
        .withMessageContainingAll("[model, seconds]", "[a]");
    assertThatIllegalStateException().isThrownBy(() -> recorded().command("make").rows(NEVER))
        .withMessageEndingWith("Make it anew with: make");
  }

  @Test
  void a_value_edited_by_hand_is_found() throws IOException {
    edit(text -> text.replace("12.5", "2.5"));

    isRefused("is malformed, line 7", "edited by hand");
  }

  @Test
  void a_malformed_file_is_told_with_its_line() throws IOException {
    edit(text -> text.replace("# seeds", "# sneeze"));
    isRefused("line 2: expected \"# seeds: ");
    edit(text -> text.replace("# sneeze", "# seeds")
        .replaceFirst("# input: [0-9a-f]", "# input: X"));
    isRefused("line 5: expected \"# input: SHA-256 PATH\"");
    record(recorded(), RUN);
    edit(text -> text.replaceFirst("# sha256.*\n", ""));
    isRefused("line 7: expected \"# sha256: ");
    record(recorded(), RUN);
    edit(text -> text.replace("network,12.5", "network"));
    isRefused("line 10: expected 2 fields as in the header, found: network");
    record(recorded(), RUN);
    edit(text -> text.replace("network", "\"network"));
    isRefused("line 10", "never closed");
    edit(text -> "");
    isRefused("line 1");
    record(recorded(), RUN);
    edit(text -> text.substring(0, text.indexOf("\"AR(2)")));
    isRefused("line 9: expected a header and at least one row");
  }

  @Test
  void an_experiment_must_give_rows_that_fit_the_columns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record(recorded(), List::of)).withMessageContaining("no rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record(recorded(), () -> List.of(List.of("a"))))
        .withMessageContainingAll("[model, seconds]", "[a]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record(recorded(), () -> List.of(List.of("a\nb", "1"))))
        .withMessageContaining("line's end");
  }

  @Test
  void a_recorded_result_names_its_command_seeds_inputs_and_columns() {
    assertThatIllegalStateException().isThrownBy(() -> Recorded.in(module, "test-x").rows(RUN))
        .withMessageContaining("needs its command, seeds, inputs and columns");
    assertThatIllegalArgumentException().isThrownBy(() -> recorded().command("a\nb"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recorded().dependsOn("src/absent").rows(NEVER))
        .withMessageContaining("src/absent");
  }

  @Test
  void a_field_that_is_asked_for_wrongly_is_told() {
    RecordedRows rows = recorded().rows(NEVER);

    assertThatIllegalArgumentException().isThrownBy(() -> rows.number(0, "model"))
        .withMessageContainingAll("Row 1", "model", "AR(2)");
    assertThatIllegalArgumentException().isThrownBy(() -> rows.text(0, "minutes"))
        .withMessageContainingAll("minutes", "seconds");
  }
}
