package unrolled.workshop.shell;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(300)
class TerminalTest {

  @TempDir
  Path root;

  @Test
  void a_learner_types_stops_a_loop_loses_a_jvm_and_goes_on() throws Exception {
    Assumptions.assumeTrue(Pty.isPossible(), "This system has no script(1) to make a terminal.");
    ToyBook.in(root);
    Path history = root.resolve("work/.shell-history");
    Files.createDirectories(history.getParent());
    Files.writeString(history, "no history\n\u0000\\");
    try (Pty pty = new Pty(command())) {
      pty.type("", "toy> ");
      pty.type("int twice(int n) {\r  return 2 * n;\r}\r", "method twice(int)\ntoy> ");
      pty.type("twi\t21)\r", "==> 42\ntoy> ");
      pty.type("twice(1 / 0)\r", ")\ntoy> ");
      pty.type("Matrix.zeros(2, 30)\r", "columns\ntoy> ");
      pty.type("while (true) { }\r", "while (true) { }\n");
      Thread.sleep(1000); // so long the loop runs
      pty.type("\u0003", "|  Stopped.\ntoy> ");
      pty.type("System.exit(1)\r", " s.\ntoy> ");
      pty.type("listing(2)\r", "count ==> 42\ntoy> ");
      pty.type("\u0004", "");
      assertThat(pty.exitCode()).isZero();
      assertThat(pty.text().replaceAll("in \\d+\\.\\d s", "in 0.1 s")).isEqualTo(Files.readString(
          Path.of("src/test/resources/unrolled/workshop/shell/terminal.txt")));
    }
    assertThat(Files.readString(history)).contains("twice(21)").contains("listing(2)");
  }

  private String command() {
    return "exec " + Path.of(System.getProperty("java.home"), "bin", "java")
        + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
        + (Runtime.version().feature() > 17 ? " --enable-native-access=ALL-UNNAMED" : "")
        + " -Dunrolled.root=" + root + " -cp " + System.getProperty("java.class.path")
        + " " + Shell.class.getName() + " toy";
  }
}
