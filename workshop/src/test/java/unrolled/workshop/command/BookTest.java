package unrolled.workshop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BookTest {

  @TempDir
  Path folder;

  private Trial book;

  @BeforeEach
  void writeABook() throws IOException {
    book = new Trial(folder);
  }

  @Test
  void without_a_command_there_is_help() {
    assertThat(book.run()).isZero();
    assertThat(book.out()).startsWith("Usage: ./book ").contains("Exit codes: 0 done or passed")
        .contains(Book.names());
    assertThat(book.run("--help")).isZero();
    assertThat(book.out().lines()).allMatch(line -> line.length() <= 80);
  }

  static Iterable<String> names() {
    return Book.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_command_has_help_with_an_example(String name) {
    assertThat(book.run(name, "--help")).isZero();
    assertThat(book.out()).contains("Usage: ./book " + name);
    assertThat(book.out().lines()).allMatch(line -> line.length() <= 80);
    if (!name.equals("help")) {
      assertThat(book.out()).contains("Example", "./book " + name);
    }
    assertThat(book.run("help", name)).isZero();
    assertThat(book.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "lst             | 2 | Did you mean",
    "list --colour   | 2 | Unknown option: '--colour'",
    "list rmn        | 2 | There is no chapter \"rmn\". Did you mean rnn?",
    "practice niave  | 2 | There is no chapter \"niave\". Did you mean naive?",
    "check rnn/onest | 2 | There is no exercise \"rnn/onest\". Did you mean rnn/one-step?",
    "hint rnn/coumt  | 2 | There is no exercise \"rnn/coumt\". Did you mean rnn/count?",
    "reset           | 2 | Missing required parameter: 'EXERCISE'",
    "reset rnn/x --yes | 2 | There is no exercise \"rnn/x\"",
    "solution 7/1    | 2 | There is no exercise \"7/1\"",
    "solution rnn/count | 1 | rnn/count has not passed yet. ./book hint rnn/count helps",
    "progress --merge none.txt | 3 | There is no file none.txt to merge",
    "completion fish | 2 | expected one of [bash, zsh]",
    "shell rmn       | 2 | There is no chapter \"rmn\". Did you mean rnn?",
    "shell rnn --limit 0 | 2 | --limit is a number of seconds, 1 or more, not 0.",
    "read 17         | 2 | There is no chapter \"17\". The chapters are naive, rnn.",
    "run rmn         | 2 | There is no chapter \"rmn\". Did you mean rnn?",
    "check rnn       | 3 | No exercise there is begun yet",
  })
  void what_is_wrong_is_said_with_how_to_mend_it(String line, int exitCode, String message) {
    assertThat(book.run(line.split(" "))).isEqualTo(exitCode);
    assertThat(book.err()).contains(message);
    assertThat(book.out()).isEmpty();
  }

  @Test
  void a_folder_that_is_no_book_is_told() throws IOException {
    Files.move(folder.resolve("chapters"), folder.resolve("gone"));
    assertThat(book.run("list")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(book.err()).contains("Here must be the chapters of the book");
  }

  @Test
  void colors_are_for_terminals_that_want_them() throws IOException {
    book.write("rnn/count", "right");
    book.run("check", "rnn/count");
    assertThat(book.out()).isEqualTo("rnn/count  passed\n");
    book.terminal = true;
    book.run("check", "rnn/count");
    assertThat(book.out()).contains("\u001b[32mpassed\u001b[0m");
    book.run("check", "rnn/count", "--plain");
    assertThat(book.out()).doesNotContain("\u001b");
    book.environment.put("NO_COLOR", "1");
    book.run("check", "rnn/count");
    assertThat(book.out()).doesNotContain("\u001b");
    book.environment.remove("NO_COLOR");
    book.environment.put("TERM", "dumb");
    book.run("check", "rnn/count");
    assertThat(book.out()).doesNotContain("\u001b");
  }
}
