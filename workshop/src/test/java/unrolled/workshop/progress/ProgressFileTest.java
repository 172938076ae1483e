package unrolled.workshop.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProgressFileTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir
  Path work;

  private String text() throws IOException {
    return Files.readString(work.resolve("progress.txt"));
  }

  private void write(String text) throws IOException {
    Files.writeString(work.resolve("progress.txt"), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_file_has_one_readable_line_an_exercise() throws IOException {
    ProgressFile file = new ProgressFile(work);
    file.update(p -> p.seen("rnn/one-step", NOON));
    file.update(p -> p.checked("rnn/count", false, NOON.minusSeconds(60)).hinted("rnn/count", 2));
    file.update(p -> p.checked("rnn/count", true, NOON.minusSeconds(30)));
    assertThat(text().lines().skip(1)).containsExactly("rnn/count     passed  tries=2  hints=2"
        + "  passed=2026-11-21T11:59:30Z  seen=2026-11-21T11:59:30Z",
        "rnn/one-step  open    seen=2026-11-21T12:00:00Z");
    assertThat(file.read().of("rnn/count").isPassed()).isTrue();
    assertThat(names()).containsExactly(".progress.lock", "progress.txt");
  }

  @Test
  void lines_of_a_later_version_stay() throws IOException {
    write("rnn/count  graded  points=7\nrnn/relay  open  tries=1  team=blue\n");
    new ProgressFile(work).update(p -> p.checked("rnn/relay", false, NOON));
    assertThat(text()).contains("rnn/count  graded  points=7\n").contains("tries=2")
        .contains("team=blue");
    assertThat(names()).doesNotContain("progress.txt.damaged-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn/on", "\0\0\0\0", "rnn/a passed", "rnn/a open tries=-3",
    "rnn/a open tries=999999999999", "rnn/a passed passed=yesterday", "<<<<<<< HEAD", "\uFFFD"})
  void a_damaged_file_is_set_aside_and_its_good_lines_live_on(String damage) throws IOException {
    String good = "rnn/count  passed  passed=2026-11-21T11:59:30Z\n";
    write(good + damage);
    ProgressFile file = new ProgressFile(work);
    assertThat(file.read().of("rnn/count").isPassed()).isTrue();
    assertThat(file.notices()).singleElement().asString()
        .contains("was damaged in line 2", "progress.txt.damaged-1");
    assertThat(work.resolve("progress.txt.damaged-1")).hasContent(good + damage);
    assertThat(new ProgressFile(work).read().of("rnn/count").isPassed()).isTrue();
    assertThat(names()).doesNotContain("progress.txt.damaged-2");
    write(damage);
    file.read();
    assertThat(names()).contains("progress.txt.damaged-1", "progress.txt.damaged-2");
  }

  @Test
  void a_full_disk_loses_nothing() throws IOException {
    new ProgressFile(work).update(p -> p.checked("rnn/count", true, NOON));
    String before = text();
    ProgressFile full = new ProgressFile(work, (file, bytes) -> {
      Files.write(file.resolveSibling("progress.txt.part"), List.of("rnn/cou"));
      throw new IOException("No space left on device");
    });
    assertThatExceptionOfType(ProgressException.class)
        .isThrownBy(() -> full.update(p -> p.checked("rnn/relay", true, NOON)))
        .withMessageContaining("No space left on device")
        .withMessageContaining("It is as it was before");
    assertThat(text()).isEqualTo(before);
    write(before + "damage");
    assertThatExceptionOfType(ProgressException.class).isThrownBy(full::read);
    assertThat(text()).isEqualTo(before + "damage");
  }

  @Test
  void a_file_that_can_not_be_read_is_told() throws IOException {
    Files.createDirectories(work.resolve("progress.txt"));
    assertThatExceptionOfType(ProgressException.class)
        .isThrownBy(() -> new ProgressFile(work).read()).withMessageContaining("can't be read");
    assertThatExceptionOfType(ProgressException.class)
        .isThrownBy(() -> new ProgressFile(work).readOther(work.resolve("none")))
        .withMessageContaining("There is no file");
  }

  @Test
  void two_programs_lose_nothing_of_each_other() throws Exception {
    List<Process> programs = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      programs.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java")
          .toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
          System.getProperty("java.class.path"), ProgressWriter.class.getName(),
          work.toString(), name, "40").inheritIO().start());
    }
    for (Process program : programs) {
      assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).isZero();
    }
    Progress progress = new ProgressFile(work).read();
    assertThat(progress.entries()).hasSize(81);
    assertThat(progress.of("rnn/both").tries()).isEqualTo(80);
  }

  @Test
  void merging_knows_what_both_know_and_twice_is_as_once() throws IOException {
    Path other = Files.createDirectories(work.resolve("other")).resolve("progress.txt");
    Files.write(other, ("rnn/count  passed  tries=9  passed=2026-11-20T00:00:00Z\n"
        + "gru/x  open  hints=1\nnonsense\n").getBytes(StandardCharsets.UTF_8));
    ProgressFile file = new ProgressFile(work);
    file.update(p -> p.checked("rnn/count", true, NOON).checked("lstm/y", true, NOON));
    Progress from = file.readOther(other);
    assertThat(file.notices()).singleElement().asString().contains("left out: line 3");
    String once = ProgressFormat.write(file.update(p -> p.merged(from)));
    assertThat(once).contains("rnn/count  passed  tries=9  passed=2026-11-20T00:00:00Z",
        "gru/x", "lstm/y");
    assertThat(ProgressFormat.write(file.update(p -> p.merged(from)))).isEqualTo(once);
    assertThat(ProgressFormat.write(from.merged(file.read()))).isEqualTo(once);
  }
}
