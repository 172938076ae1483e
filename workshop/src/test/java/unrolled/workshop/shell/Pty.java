package unrolled.workshop.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program on a terminal of 24 lines and 80 columns, which the system's {@code script} makes. */
final class Pty implements AutoCloseable {

  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final Pattern CONTROL = Pattern.compile("\u001b(\\[[0-9;?]*[A-Za-z]|[=>]|\\(B)");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final StringBuffer seen = new StringBuffer();

  Pty(String command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-qec",
        "stty rows 24 cols 80; " + command, "/dev/null").redirectErrorStream(true);
    builder.environment().put("TERM", "xterm");
    builder.environment().put("LC_ALL", "C.UTF-8");
    process = builder.start();
    Thread reader = new Thread(this::read, "terminal");
    reader.setDaemon(true);
    reader.start();
  }

  /** Tells whether the system has the program; that of BSD and macOS takes other options. */
  static boolean isPossible() {
    return Files.isExecutable(SCRIPT) && System.getProperty("os.name").equals("Linux");
  }

  private void read() {
    try (Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        seen.append((char) c);
      }
    } catch (IOException e) {
      return; // the terminal is gone
    }
  }

  /** Types keys, and waits until a text is shown that was not there before. */
  void type(String keys, String awaited) throws IOException, InterruptedException {
    int before = seen.length();
    OutputStream out = process.getOutputStream();
    out.write(keys.getBytes(StandardCharsets.UTF_8));
    out.flush();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!text(before).contains(awaited)) {
      if (System.nanoTime() > end || !process.isAlive() && !awaited.isEmpty()) {
        throw new AssertionError("No \"" + awaited + "\" in:\n" + text());
      }
      Thread.sleep(10);
    }
  }

  /** Gives what was shown so far, as lines without control characters. */
  String text() {
    return text(0);
  }

  private String text(int from) {
    return CONTROL.matcher(seen.substring(from)).replaceAll("").replace("\r", "");
  }

  int exitCode() throws InterruptedException {
    return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
