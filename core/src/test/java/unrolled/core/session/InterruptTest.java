package unrolled.core.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InterruptTest {

  /** A virtual machine starts and ends within seconds, on a busy one within a minute. */
  private static final int PATIENCE_SECONDS = 60;

  @TempDir
  private Path folder;

  private String shownBy(String argument) throws IOException, InterruptedException {
    Path shown = folder.resolve(argument);
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), InterruptTest.class.getName(), argument)
        .redirectErrorStream(true).redirectOutput(shown.toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(shown, StandardCharsets.UTF_8);
  }

  @Test
  void a_program_that_ends_stops_what_is_under_way_and_not_what_is_over() throws Exception {
    assertThat(shownBy("under-way")).isEqualTo("told to stop\n");
    assertThat(shownBy("over")).isEmpty();
  }

  /** Ends at once, with a task under way or after it. */
  public static void main(String[] args) {
    Interrupt[] interrupt = new Interrupt[1];
    interrupt[0] = Interrupt.calling(() -> {
      System.out.print("told to stop\n");
      System.out.flush();
      interrupt[0].close();
    });
    if (args[0].equals("over")) {
      interrupt[0].close();
    }
  }
}
