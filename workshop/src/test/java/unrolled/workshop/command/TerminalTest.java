package unrolled.workshop.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Drives a real terminal, with the real checker, as a learner does. */
class TerminalTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir
  Path folder;

  private Trial book;
  private Process terminal;
  private final StringBuffer screen = new StringBuffer();

  @BeforeEach
  void writeABook() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script"))
        && System.getProperty("os.name").equals("Linux"), "a terminal to type at");
    book = new Trial(folder);
  }

  @AfterEach
  void end() throws InterruptedException {
    if (terminal != null) {
      terminal.descendants().forEach(ProcessHandle::destroyForcibly);
      terminal.destroyForcibly().waitFor();
    }
  }

  private void begin(String command) throws IOException {
    String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'";
    ProcessBuilder builder = new ProcessBuilder("/usr/bin/script", "-qefc", "stty cols 80 rows 24;"
        + " exec " + java + " -XX:TieredStopAtLevel=1 -Dunrolled.terminal=true -Dunrolled.root='"
        + folder + "' -cp '" + System.getProperty("java.class.path") + "' "
        + Book.class.getName() + " " + command, "/dev/null").directory(folder.toFile());
    builder.environment().putAll(Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8"));
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "UNROLLED_WORK"));
    terminal = builder.redirectErrorStream(true).start();
    screen.setLength(0);
    InputStream shown = terminal.getInputStream();
    Thread reader = new Thread(() -> {
      try {
        for (int letter = shown.read(); letter >= 0; letter = shown.read()) {
          screen.append((char) letter);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    reader.setDaemon(true);
    reader.start();
  }

  private void await(String text) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (screen.indexOf(text) < 0) {
      assertThat(System.nanoTime()).as("no \"%s\" on %s", text, screen).isLessThan(end);
      Thread.sleep(10);
    }
  }

  private void type(String keys) throws IOException {
    OutputStream out = terminal.getOutputStream();
    out.write(keys.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private int exitCode() throws InterruptedException {
    assertThat(terminal.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return terminal.exitValue();
  }

  @Test
  void from_the_list_to_an_exercise_that_passed() throws Exception {
    begin("list rnn");
    await("rnn/one-step  Title of one-step");
    assertThat(exitCode()).isZero();

    begin("practice rnn");
    await("q quit");
    assertThat(screen).contains("\u001b[2J", "0 of 2", "work/rnn/count.jsh");
    book.write("rnn/count", "int answer = 41;\n");
    await("Smaller than it is: count from one.");
    assertThat(screen).contains("\u001b[33mnot passed yet\u001b[0m");
    book.write("rnn/count", "int answer = ;\n");
    await("work/rnn/count.jsh:1: ");
    type("h");
    await("Hint 1 of 2 for rnn/count:");
    book.write("rnn/count", "int answer = 42;\n");
    await("\u001b[32mpassed\u001b[0m");
    await("n goes on to rnn/one-step");
    type("n");
    await("Title of one-step");
    type("q");
    await("./book practice goes on where you are.");
    assertThat(exitCode()).isZero();
    assertThat(folder.resolve("work/progress.txt")).content()
        .contains("rnn/count     passed  tries=3  hints=1").contains("rnn/one-step  open");
    assertThat(screen).doesNotContain("Exception");
  }

  @Test
  void control_c_ends_with_130() throws Exception {
    begin("practice rnn");
    await("q quit");
    type("\u0003");
    assertThat(exitCode()).isEqualTo(ExitCode.INTERRUPTED);
  }
}
