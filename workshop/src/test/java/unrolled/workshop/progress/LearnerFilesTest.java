package unrolled.workshop.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.workshop.SourceText;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.exercise.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LearnerFilesTest {

  @TempDir
  Path folder;

  private LearnerFiles files;
  private Exercise exercise;

  @BeforeEach
  void writeAStarter() throws IOException {
    files = new LearnerFiles(folder.resolve("my work"),
        exercise -> SourceText.lines(exercise.starter()));
    exercise = new Exercise(Files.createDirectories(folder.resolve("01-count")), "rnn", 1, "count",
        Kind.CODE, 1, 5, "Count", "Do it.");
    Files.writeString(exercise.starter(), "int answer = 0;\n");
  }

  @Test
  void an_answer_begins_as_the_starter_and_is_never_overwritten() throws IOException {
    Path file = files.open(exercise);
    assertThat(file).isEqualTo(folder.resolve("my work/rnn/count.jsh"))
        .hasContent("int answer = 0;\n");
    Files.writeString(file, "mine");
    assertThat(files.open(exercise)).hasContent("mine");
  }

  @Test
  void a_reset_keeps_each_old_answer() throws IOException {
    assertThat(files.reset(exercise)).isEmpty();
    Path file = files.file(exercise);
    for (int i = 1; i <= 2; i++) {
      Files.writeString(file, "answer " + i);
      assertThat(files.reset(exercise)).hasValue(file.resolveSibling("count.jsh.bak-" + i));
      assertThat(file).hasContent("int answer = 0;\n");
      assertThat(file.resolveSibling("count.jsh.bak-" + i)).hasContent("answer " + i);
    }
  }

  @Test
  void without_a_starter_nothing_is_touched() throws IOException {
    Path file = files.open(exercise);
    Files.writeString(file, "mine");
    Files.delete(exercise.starter());
    assertThatExceptionOfType(ProgressException.class).isThrownBy(() -> files.reset(exercise))
        .withMessageContaining("rnn/count has no starter yet");
    assertThat(file).hasContent("mine");
    Files.delete(file);
    assertThatExceptionOfType(ProgressException.class).isThrownBy(() -> files.open(exercise));
  }

  @Test
  void a_folder_in_the_way_is_told() throws IOException {
    Files.createDirectories(files.file(exercise));
    assertThatExceptionOfType(ProgressException.class).isThrownBy(() -> files.open(exercise))
        .withMessageContaining("is no file");
  }
}
