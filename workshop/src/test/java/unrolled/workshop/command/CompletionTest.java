package unrolled.workshop.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Runs the script for completion in a real bash. */
class CompletionTest {

  @TempDir
  static Path folder;

  @BeforeAll
  static void writeTheScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a bash to complete in");
    Trial book = new Trial(Files.createDirectories(folder.resolve("book")));
    assertThat(book.run("completion", "bash")).isZero();
    Files.writeString(folder.resolve("script"), book.out());
    assertThat(book.run("completion", "zsh")).isZero();
    assertThat(book.out()).startsWith("#compdef book\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "./book pra        | practice",
    "./book list rn    | rnn",
    "./book check rnn/on | rnn/one-step",
    "./book run --h    | --help",
    "./book completion z | zsh",
  })
  void bash_completes(String line, String word) throws Exception {
    String script = ". ./script; COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
        + " COMP_LINE='" + line + "'; COMP_POINT=${#COMP_LINE};"
        + " $(complete -p book | sed 's/.*-F \\([^ ]*\\).*/\\1/') book; echo \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", script)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start(); // compopt wants a prompt
    bash.getOutputStream().close();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(said.strip().split("\\s+")).as("%s", said).contains(word);
  }
}
