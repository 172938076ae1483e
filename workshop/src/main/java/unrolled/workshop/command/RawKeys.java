package unrolled.workshop.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A terminal that gives each key at once, until it is closed or the program ends. */
final class RawKeys implements AutoCloseable {

  private final String before;
  private final Thread hook;

  private RawKeys(String before) {
    this.before = before;
    hook = new Thread(() -> stty(before));
    Runtime.getRuntime().addShutdownHook(hook); // for Ctrl-C
  }

  /** Gives null where the terminal can't do it; one types Enter behind each word then. */
  static RawKeys begin() {
    String before = stty("-g");
    return before == null || !before.matches("[0-9a-fA-F:=]+")
        || stty("-icanon", "-echo", "min", "1") == null ? null : new RawKeys(before);
  }

  private static String stty(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "stty";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process stty = new ProcessBuilder(command)
          .redirectInput(new File("/dev/tty")).redirectErrorStream(true).start();
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return stty.waitFor(2, TimeUnit.SECONDS) && stty.exitValue() == 0 ? said.strip() : null;
    } catch (IOException e) {
      return null; // no stty or no terminal
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  @Override
  public void close() {
    stty(before);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the program ends anyway
    }
  }
}
