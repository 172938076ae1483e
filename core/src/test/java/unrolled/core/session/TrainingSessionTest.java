package unrolled.core.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.data.MalformedDataException;
import unrolled.core.train.Progress;
import unrolled.core.train.Snapshot;
import unrolled.core.train.Training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrainingSessionTest {

  /** A virtual machine starts, trains and stops within seconds, on a busy one within a minute. */
  private static final int PATIENCE_SECONDS = 60;

  @TempDir
  private Path folder;

  private TrainingSession session(ProgressLine line) {
    return new TrainingSession(new CheckpointFile(folder.resolve("run")), 3, line);
  }

  @Test
  void a_second_session_goes_on_where_the_first_was_stopped() throws IOException {
    Training<Double> whole = Halving.training(2, 8, 1);
    whole.run(20);
    Training<Double> first = Halving.training(2, 8, 1);
    first.watchedBy(Progress.every(7, step -> first.stop()));
    assertThat(session(ProgressLine.quiet()).run(first, 20).steps()).isEqualTo(7);
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    Training<Double> second = Halving.training(2, 5, 2);
    session(new ProgressLine(new PrintStream(shown, true, StandardCharsets.UTF_8), () -> 0L))
        .run(second, 20);
    assertThat(CheckpointFormat.encode(second.snapshot()))
        .isEqualTo(CheckpointFormat.encode(whole.snapshot()));
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .contains("going on from " + folder.resolve("run") + " after step 7")
        .contains("step 20 of 20");
    assertThat(session(ProgressLine.quiet()).run(Halving.training(2, 5, 2), 20).steps())
        .isEqualTo(20);
  }

  @Test
  void a_diverging_training_leaves_the_last_snapshot_before() {
    Training<Double> training = Halving.training(2, 8, 1);
    training.stoppedAbove(1e-9);
    assertThatThrownBy(() -> session(ProgressLine.quiet()).run(training, 20))
        .hasMessageContaining("Clip the gradient");
    assertThat(folder.resolve("run")).doesNotExist();
    Training<Double> falling = Halving.training(2, 8, 1);
    falling.watchedBy(step -> falling.stoppedAbove(step.number() == 5 ? 1e-9 : 1e9));
    assertThatThrownBy(() -> session(ProgressLine.quiet()).run(falling, 20))
        .hasMessageContaining("at step 6");
    assertThat(new CheckpointFile(folder.resolve("run")).load().history().steps()).isEqualTo(3);
  }

  @Test
  void a_file_that_is_no_checkpoint_is_refused_and_left_alone() throws IOException {
    Files.writeString(folder.resolve("run"), "precious");
    assertThatThrownBy(() -> session(ProgressLine.quiet()).run(Halving.training(2, 8, 1), 20))
        .isInstanceOf(MalformedDataException.class);
    assertThat(folder.resolve("run")).hasContent("precious");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainingSession(null, 0, ProgressLine.quiet()))
        .withMessageContaining("not after 0");
  }

  @Test
  void a_checkpoint_that_can_t_be_written_is_told_before_the_first_step() throws IOException {
    Path way = Files.writeString(folder.resolve("run"), "precious");
    Training<Double> training = Halving.training(2, 8, 1);
    TrainingSession session = new TrainingSession(
        new CheckpointFile(way.resolve("below")), 3, ProgressLine.quiet());
    assertThatThrownBy(() -> session.run(training, 20)).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("below: the checkpoint can't be written");
    assertThat(training.history().steps()).isZero();
    assertThat(way).hasContent("precious");
  }

  @Test
  void a_program_that_is_told_to_end_saves_what_it_has_and_another_goes_on() throws Exception {
    CheckpointFile file = new CheckpointFile(folder.resolve("run"));
    Path shown = folder.resolve("shown");
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Halving.class.getName(), file.file().toString())
        .redirectErrorStream(true).redirectOutput(shown.toFile()).start();
    try {
      Assumptions.assumeTrue(process.supportsNormalTermination()); // not on Windows
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (Files.size(shown) == 0 && process.isAlive() && System.nanoTime() < end) {
        Thread.sleep(20);
      }
      process.destroy();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    Snapshot reached = file.load();
    int steps = reached.history().steps();
    assertThat(steps % 1000).as("saved at the stop, not only every 1,000 steps").isNotZero();
    Training<Double> whole = Halving.training(2, 8, 1);
    whole.run(steps);
    assertThat(CheckpointFormat.encode(reached))
        .isEqualTo(CheckpointFormat.encode(whole.snapshot()));
  }
}
