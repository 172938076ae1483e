package unrolled.deep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.data.BookProse;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.session.CheckpointFile;
import unrolled.core.session.ProgressLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Asserts what the command learns, and that stopping does not change it. */
class TextSessionExperimentsTest {

  private static final String TEXT = BookProse.train().substring(0, 4200);
  private static final int BETWEEN = 2;
  private static final int LEARNED = 3780;
  private static final String[] OPTIONS = {"--units", "5", "--layers", "2", "--cell", "gru",
      "--dropout", "0.5", "--epochs", "1", "--rate", "0.02"};

  @TempDir
  private Path folder;

  @Test
  void it_is_the_network_of_the_books_prose_with_two_epochs_more_at_a_fifth_of_the_rate() {
    Vocabulary vocabulary = Vocabulary.of(List.of(TEXT));
    for (double dropout : new double[] {0.5, 0}) {
      ProseTraining training = new ProseTraining(
          Design.gru().ofLayers(2).withDropout(Dropout.Kind.EACH_STEP, dropout), 5,
          new ProseTraining.Schedule(0.02, 1, 2), vocabulary, TEXT.substring(0, LEARNED), 1);
      training.trainTo(3);
      int steps = training.training().history().steps();
      assertThat(run("whole-" + dropout, "--dropout", String.valueOf(dropout))).isEqualTo(
          String.format(Locale.ROOT, "%d steps, %.3f bits a character on 420 characters kept aside"
              + "%n%s%n", steps, training.model().bits(TEXT.substring(LEARNED)),
              training.model().write("", 400, 0.8, new SeededRandom(steps))));
    }
    assertThat(new CheckpointFile(folder.resolve("whole-0.5")).load().parameters())
        .as("with dropout and without")
        .isNotEqualTo(new CheckpointFile(folder.resolve("whole-0.0")).load().parameters());
  }

  @Test
  void stopped_in_the_middle_of_an_epoch_it_goes_on_to_the_same_bytes() throws IOException {
    String whole = run("whole");
    PrintStream breaking = new PrintStream(new ByteArrayOutputStream() {
      private int samples;

      @Override
      public synchronized void write(byte[] bytes, int from, int length) {
        if (new String(bytes, from, length, StandardCharsets.UTF_8).startsWith("\r  ")
            && ++samples == 3) {
          throw new IllegalStateException("the power fails");
        }
      }
    }, true, StandardCharsets.UTF_8);
    CheckpointFile stopped = new CheckpointFile(folder.resolve("stopped"));
    assertThatThrownBy(() -> session().run(stopped, BETWEEN, new PrintStream(
        OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), ProgressLine.on(breaking)))
        .hasMessage("the power fails");
    assertThat(stopped.load().history().steps()).isEqualTo(2 * BETWEEN);
    assertThat(stopped.load().batch()).as("batches of this epoch").isPositive();
    assertThat(run("stopped")).isEqualTo(whole);
    assertThat(Files.mismatch(folder.resolve("whole"), stopped.file())).isEqualTo(-1);
  }

  @Test
  void half_a_character_alone_is_written_as_what_stands_for_none() {
    assertThat(TextSessionExperiments.withoutHalves("a\ud83d\ude00b")).isEqualTo("a\ud83d\ude00b");
    assertThat(TextSessionExperiments.withoutHalves("\ude00a\ud83db\ud83d"))
        .isEqualTo("\ufffda\ufffdb\ufffd");
  }

  private TextSessionExperiments session(String... more) {
    String[] args = new String[OPTIONS.length + 1 + more.length];
    args[0] = "a.txt";
    System.arraycopy(OPTIONS, 0, args, 1, OPTIONS.length);
    System.arraycopy(more, 0, args, 1 + OPTIONS.length, more.length);
    return new TextSessionExperiments(TextOptionsExperiments.of(args), TEXT);
  }

  private String run(String checkpoint, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    session(more).run(new CheckpointFile(folder.resolve(checkpoint)), BETWEEN,
        new PrintStream(out, true, StandardCharsets.UTF_8), ProgressLine.quiet());
    return out.toString(StandardCharsets.UTF_8);
  }
}
