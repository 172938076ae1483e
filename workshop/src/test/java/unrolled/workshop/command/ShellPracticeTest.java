package unrolled.workshop.command;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ShellPracticeTest {

  @TempDir
  Path folder;

  private Trial book;
  private ShellPractice practice;

  @BeforeEach
  void openAShell() throws IOException {
    book = new Trial(folder);
    Desk desk = new Desk(folder, book.environment, book.console(), Trial::judge);
    practice = new ShellPractice(desk, desk.course().chapter("rnn"));
  }

  @Test
  void next_goes_through_the_open_exercises_of_the_chapter() {
    assertThat(practice.next()).startsWith("rnn/count  Title of count\n").contains("Set answer.",
        "Your file: " + book.answer("rnn/count"));
    assertThat(practice.next()).startsWith("rnn/one-step");
    assertThat(practice.hint("")).startsWith("Hint 1 of 2 for rnn/one-step:");
    assertThat(book.answer("rnn/count")).exists();
  }

  @Test
  void an_answer_is_checked_by_its_name_or_where_one_is() throws IOException {
    assertThat(practice.check("")).startsWith("rnn/count  not passed yet\n");
    assertThat(practice.check("one-step")).startsWith("rnn/one-step  not passed yet\n");
    book.write("rnn/one-step", "right");
    assertThat(practice.check("")).isEqualTo("rnn/one-step  passed");
    assertThat(practice.check("rnn/cuont")).contains("Did you mean rnn/count?");
  }
}
