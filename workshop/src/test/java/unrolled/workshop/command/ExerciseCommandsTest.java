package unrolled.workshop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseCommandsTest {

  @TempDir
  Path folder;

  private Trial book;

  @BeforeEach
  void writeABook() throws IOException {
    book = new Trial(folder);
  }

  @Test
  void list_shows_chapters_and_exercises() throws IOException {
    book.write("rnn/count", "right");
    book.run("check", "rnn/count");
    assertThat(book.run("list")).isZero();
    assertThat(book.out()).contains("5  rnn", "1 of  2 exercises");
    assertThat(book.run("list", "5")).isZero();
    assertThat(book.out()).contains("5. Recurrent networks", "Why?",
        "passed  rnn/count  Title of count", "code, difficulty 1 of 3, 5 minutes");
  }

  @Test
  void check_begins_where_one_is_and_notes_what_it_found() throws IOException {
    assertThat(book.run("check")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(book.out()).isEqualTo(
        "naive/first  not passed yet\n  answer is 0, which is too small\n");
    book.write("naive/first", "right");
    assertThat(book.run("check")).isZero();
    assertThat(Files.readString(folder.resolve("work/progress.txt")))
        .contains("naive/first  passed  tries=2  passed=");
    assertThat(book.run("check")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(book.out()).startsWith("rnn/count");
  }

  @Test
  void check_takes_several_and_fails_if_one_does() throws IOException {
    book.write("rnn/count", "right");
    book.write("rnn/one-step", "wrong");
    assertThat(book.run("check", "rnn/count", "5/2")).isEqualTo(ExitCode.NOT_PASSED);
    assertThat(book.out()).contains("rnn/count  passed", "rnn/one-step  not passed yet");
    book.write("rnn/one-step", "right");
    assertThat(book.run("check", "rnn")).isZero();
    assertThat(book.run("check", "--all")).isZero();
    assertThat(book.out().lines()).hasSize(2);
  }

  @Test
  void hints_come_one_at_a_time() {
    assertThat(book.run("hint", "rnn/count")).isZero();
    assertThat(book.out()).isEqualTo("Hint 1 of 2 for rnn/count:\nLook.\n");
    book.run("hint", "rnn/count", "--again");
    assertThat(book.out()).isEqualTo("Hint 1 of 2 for rnn/count:\nLook.\n");
    book.run("hint", "rnn/count");
    assertThat(book.out()).isEqualTo("Hint 2 of 2 for rnn/count:\nLook again.\n");
    book.run("hint", "rnn/count");
    assertThat(book.out()).contains("Hint 1 of 2", "Hint 2 of 2");
  }

  @Test
  void reset_asks_and_keeps_the_old_answer() throws IOException {
    book.write("rnn/count", "mine");
    assertThat(book.typing("n\n").run("reset", "rnn/count")).isZero();
    assertThat(book.out()).contains("anew? The old file is kept", "Nothing was changed.");
    assertThat(book.typing("").run("reset", "rnn/count")).isZero();
    assertThat(book.answer("rnn/count")).hasContent("mine");
    assertThat(book.typing("yes\n").run("reset", "rnn/count")).isZero();
    assertThat(book.out()).contains("your old answer is", "count.jsh.bak-1");
    assertThat(book.answer("rnn/count")).hasContent("int answer = 0;\n");
    assertThat(book.run("reset", "rnn/count", "--yes")).isZero();
    assertThat(book.answer("rnn/count").resolveSibling("count.jsh.bak-2")).exists();
  }

  @Test
  void a_solution_is_for_those_who_have_passed_or_insist() throws IOException {
    assertThat(book.run("solution", "rnn/count", "--show")).isZero();
    assertThat(book.out()).isEqualTo("int answer = 42; // right\n");
    assertThat(book.run("solution", "rnn/count")).isEqualTo(ExitCode.NOT_PASSED);
    book.write("rnn/count", "right");
    book.run("check", "rnn/count");
    assertThat(book.run("solution", "rnn/count")).isZero();
  }

  @Test
  void progress_is_shown_and_merged() throws IOException {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "rnn/count  passed  passed=2026-11-20T00:00:00Z\nnonsense\n");
    assertThat(book.run("progress", "--merge", other.toString())).isZero();
    assertThat(book.err()).contains("left out: line 2");
    assertThat(book.out()).contains("0 exercises had passed, now 1 have.",
        "[################................]    1 of   2", "You are at naive/first");
    assertThat(other).exists();
  }

  @Test
  void damaged_progress_is_told_by_every_command_that_reads_it() throws IOException {
    Files.createDirectories(folder.resolve("work"));
    Files.writeString(folder.resolve("work/progress.txt"), "rnn/cou");
    assertThat(book.run("list")).isZero();
    assertThat(book.err()).contains("was damaged in line 1", "progress.txt.damaged-1");
  }

  @Test
  void answers_lie_where_the_learner_says() throws IOException {
    book.run("check", "rnn/count", "--work", folder.resolve("my own").toString());
    assertThat(folder.resolve("my own/rnn/count.jsh")).exists();
    book.environment.put("UNROLLED_WORK", folder.resolve("yours").toString());
    book.run("check", "rnn/count");
    assertThat(folder.resolve("yours/progress.txt")).exists();
    assertThat(folder.resolve("work")).doesNotExist();
  }

  @Test
  void a_verdict_is_told_even_if_it_can_not_be_noted() throws IOException {
    book.write("rnn/count", "right");
    Files.createDirectories(folder.resolve("work/.progress.lock"));
    assertThat(book.run("check", "rnn/count")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(book.out()).isEqualTo("rnn/count  passed\n");
    assertThat(book.err()).contains("can't be written", "see to the disk and do it again");
    assertThat(book.typing("c\nq\n").run("practice", "rnn/count")).isZero();
    assertThat(book.out()).contains("rnn/count  passed");
  }

  @Test
  void a_folder_that_can_not_be_written_ends_with_3() throws IOException {
    Files.writeString(folder.resolve("work"), "a file in the way");
    assertThat(book.run("check", "rnn/count")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(book.err()).contains("can't be written").doesNotContain("fault of the book");
  }
}
