package unrolled.core.session;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.train.TrainingStep;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long nanos;
  private final ProgressLine line = new ProgressLine(
      new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> nanos);

  private String written() {
    String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    bytes.reset();
    return text;
  }

  private void step(long number, long total, double loss, double seconds) {
    nanos += (long) (1e9 * seconds);
    line.step(new TrainingStep(number, total, 1, loss, 1));
  }

  @Test
  void the_line_says_step_loss_speed_and_time_left() {
    step(1, 401, 3, 7);
    assertThat(written()).isEmpty();
    step(2, 401, 3, 0.25);
    assertThat(written()).isEqualTo(
        "\rstep 2 of 401, epoch 1, loss 3.0000, 4.00 steps/s, 1:40 left");
    step(3, 401, 3, 0.1);
    assertThat(written()).as("too soon").isEmpty();
  }

  @Test
  void hours_are_shown_and_the_last_line_ends() {
    step(1, 9000, 3, 0);
    step(2, 9000, 3, 4);
    assertThat(written()).endsWith("loss 3.0000, 0.25 steps/s, 9:59:52 left");
    step(9000, 9000, 3, 4);
    assertThat(written()).isEqualTo(
        "\rstep 9000 of 9000, epoch 1, loss 3.0000, 0.25 steps/s, done in 0:08");
    line.end();
    assertThat(written()).endsWith("done in 0:08\n");
    line.end();
    assertThat(written()).as("nothing new").isEmpty();
  }

  @Test
  void speed_is_that_of_this_run_and_not_of_the_pause_before() {
    step(1, 100, 3, 0);
    step(2, 100, 3, 1);
    line.end();
    written();
    step(3, 100, 3, 1000);
    step(4, 100, 3, 0.5);
    assertThat(written()).contains(" 2.00 steps/s, 0:48 left");
  }

  @Test
  void the_loss_that_is_shown_is_smoothed() {
    step(1, 100, 1, 0);
    step(2, 100, 2, 1);
    // Weights 0.98 and 1, divided by their sum.
    assertThat(written()).contains(String.format(
        java.util.Locale.ROOT, "loss %.4f", (0.98 * 1 + 2) / 1.98));
  }

  @Test
  void a_sample_is_written_above_the_line_which_then_comes_again() {
    step(1, 100, 3, 0);
    step(2, 100, 3, 1);
    int width = written().length() - 1;
    line.println("ArrayList");
    assertThat(written()).isEqualTo("\rArrayList" + " ".repeat(width - 9) + "\n");
    step(3, 100, 3, 0.001);
    assertThat(written()).startsWith("\rstep 3 of 100");
  }

  @Test
  void without_a_terminal_nothing_is_written() {
    ProgressLine quiet = ProgressLine.quiet();
    quiet.step(new TrainingStep(1, 2, 1, 3, 1));
    quiet.println("ArrayList");
    quiet.end();
    assertThat(ProgressLine.isWatched(Map.of(), true)).isTrue();
    assertThat(ProgressLine.isWatched(Map.of(), false)).isFalse();
    assertThat(ProgressLine.isWatched(Map.of("CI", "true"), true)).isFalse();
  }
}
