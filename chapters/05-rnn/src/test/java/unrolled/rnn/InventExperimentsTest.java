package unrolled.rnn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.session.CheckpointFile;
import unrolled.core.session.ProgressLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the command as a reader would. */
class InventExperimentsTest {

  /** A virtual machine starts and stops within seconds, on a busy one within a minute. */
  private static final int PATIENCE_SECONDS = 60;

  @TempDir
  private Path folder;

  private String run(ProgressLine line, String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int status = InventExperiments.run(args, out, out, line);
    return status + "\n" + bytes.toString(StandardCharsets.UTF_8);
  }

  private String run(String... args) {
    return run(ProgressLine.quiet(), args);
  }

  private String checkpoint(String name) {
    return folder.resolve(name).toString();
  }

  /** Writes names of four syllables out of five; there are 625. */
  private String names(int count) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int place = 1; place <= 125; place *= 5) {
        text.append(List.of("ka", "mo", "ti", "ru", "se").get(i / place % 5));
      }
      text.append('\n');
    }
    return Files.writeString(folder.resolve("names-" + count), text).toString();
  }

  @Test
  void a_run_that_was_interrupted_goes_on_to_the_same_bits() throws Exception {
    String names = names(625);
    CheckpointFile stopped = new CheckpointFile(folder.resolve("stopped"));
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), InventExperiments.class.getName(),
        stopped.file().toString(), "32", "1", names).redirectErrorStream(true)
        .redirectOutput(folder.resolve("shown").toFile()).start();
    try {
      Assumptions.assumeTrue(process.supportsNormalTermination()); // not on Windows
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (!stopped.exists() && process.isAlive() && System.nanoTime() < end) {
        Thread.sleep(5);
      }
      process.destroy();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as("ended by the signal").isNotIn(0, 1, 2);
    assertThat(folder.resolve("shown")).as("no terminal, no progress").isEmptyFile();
    int steps = stopped.load().history().steps();
    assertThat(steps).isBetween(18, 431);
    assertThat(stopped.load().model())
        .startsWith("RnnCell[parameters=θ, activation=TANH], 11 inputs, 32 hidden units, ");
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    String rest = run(ProgressLine.on(new PrintStream(shown, true, StandardCharsets.UTF_8)),
        stopped.file().toString(), "32", "1", names);
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .contains("going on from " + stopped.file() + " after step " + steps);
    String whole = run(checkpoint("whole"), "32", "1", names);
    assertThat(whole).startsWith("0\n432 steps, ").hasLineCount(12).isEqualTo(rest);
    assertThat(Files.readAllBytes(stopped.file()))
        .isEqualTo(Files.readAllBytes(folder.resolve("whole")));
  }

  @Test
  void a_terminal_sees_progress_and_names_and_a_server_sees_the_end_only() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String names = names(60);
    String end = run(ProgressLine.on(terminal), checkpoint("a"), "4", "0.5", names);
    String shown = bytes.toString(StandardCharsets.UTF_8);
    assertThat(shown).containsPattern("epoch 1: \\[.*, .*, .*\\]")
        .containsPattern("step 48 of 48, epoch 24, loss \\d\\.\\d{4}, \\d+ steps/s, done in 0:0");
    assertThat(end).startsWith("0\n48 steps, ").contains(" on 6 names kept aside\n");
    assertThat(run(checkpoint("b"), "4", "0.5", names)).isEqualTo(end);
    assertThat(run(checkpoint("a"), "4", "0.5", names)).as("nothing left to do").isEqualTo(end);
    String hotter = run(checkpoint("a"), "4", "9", names);
    assertThat(hotter).isNotEqualTo(end);
    assertThat(hotter.lines().toList().get(1)).as("what was learned is as good as before")
        .isEqualTo(end.lines().toList().get(1));
  }

  @Test
  void a_checkpoint_that_is_damaged_or_of_something_else_is_refused_and_kept()
      throws IOException {
    String names = names(60);
    run(checkpoint("a"), "4", "1", names);
    byte[] good = Files.readAllBytes(folder.resolve("a"));
    assertThat(run(checkpoint("a"), "5", "1", names)).startsWith("1\n" + checkpoint("a") + ": ")
        .contains("Wxh of shape 11×4, needed is 11×5").contains("Name another checkpoint");
    assertThat(run(checkpoint("a"), "4", "1", names(61))).startsWith("1\n" + checkpoint("a"))
        .contains("the checkpoint is of other names").contains("Name another checkpoint");
    Files.write(folder.resolve("short"), Arrays.copyOf(good, good.length / 2));
    assertThat(run(checkpoint("short"), "4", "1", names)).startsWith("1\n" + checkpoint("short"))
        .contains("is truncated").contains("go on from an older copy or begin anew");
    byte[] flipped = good.clone();
    flipped[good.length / 2] ^= 4;
    Files.write(folder.resolve("flipped"), flipped);
    assertThat(run(checkpoint("flipped"), "4", "1", names))
        .startsWith("1\n" + checkpoint("flipped")).contains("was altered");
    assertThat(folder.resolve("flipped")).hasBinaryContent(flipped);
    assertThat(run(names, "4", "1", names)).startsWith("1\n" + names)
        .contains("is no checkpoint of a training; name another file");
    assertThat(folder.resolve("a")).hasBinaryContent(good);
  }

  @Test
  void wrong_arguments_end_with_two_and_say_what_is_right() {
    assertThat(run()).isEqualTo("2\n" + InventExperiments.USAGE);
    assertThat(run("a", "1", "1", "names", "more")).startsWith("2\nusage: ");
    assertThat(run("a", "many")).isEqualTo("2\nUNITS is a whole number from 1 to 1024, not many\n");
    assertThat(run("a", "0")).startsWith("2\nUNITS ");
    assertThat(run("a", "1025")).startsWith("2\nUNITS ");
    assertThat(run("a", "4", "0"))
        .isEqualTo("2\nTEMPERATURE is a number from 0.001 to 1000, such as 0.7, not 0\n");
    assertThat(run("a", "4", "NaN")).startsWith("2\nTEMPERATURE ");
    assertThat(run("a", "4", "Infinity")).startsWith("2\nTEMPERATURE ");
    assertThat(run("a", "4", "warm")).startsWith("2\nTEMPERATURE ");
    assertThat(run("a", "4", "1e-320")).startsWith("2\nTEMPERATURE ");
    assertThat(run("")).startsWith("2\nCHECKPOINT is the path of a file, which \"\" can't be");
    assertThat(run("a\0b")).startsWith("2\nCHECKPOINT ");
    assertThat(run("a", "4", "1", "")).startsWith("2\nNAMES is the path of a file");
  }

  @Test
  void a_list_that_can_t_be_learned_from_ends_with_one() throws IOException {
    String none = folder.resolve("none").toString();
    assertThat(run(checkpoint("a"), "4", "1", none))
        .startsWith("1\n" + none).contains("is not there; check the path");
    assertThat(run(checkpoint("a"), "4", "1", names(3)))
        .startsWith("1\n").contains("has 3 different names; give at least 20");
    Path wide = Files.writeString(folder.resolve("wide"), "a\n" + "b".repeat(201));
    assertThat(run(checkpoint("a"), "4", "1", wide.toString()))
        .contains("wide:2: ").contains("has 201 characters; one name a line");
    Path latin = Files.write(folder.resolve("latin"), new byte[] {'a', '\n', (byte) 0xE9});
    assertThat(run(checkpoint("a"), "4", "1", latin.toString()))
        .contains("latin:2: ").contains("save the text as UTF-8");
    assertThat(folder.resolve("a")).doesNotExist();
    String closed = folder.resolve("names-3").resolve("a").toString(); // a file is no folder
    assertThat(run(closed, "4", "1", names(60))).startsWith("1\n" + closed);
  }
}
