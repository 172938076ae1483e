package unrolled.workshop.command;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Opens an address in the learner's browser, where there is one. */
final class Browser {

  private Browser() {}

  /** Gives false if nothing could be opened. */
  static boolean open(Map<String, String> environment, String address) {
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      return started(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    }
    if (system.startsWith("Mac")) {
      return started(List.of("open", address));
    }
    boolean desktop = environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
    return desktop && started(List.of("xdg-open", address));
  }

  private static boolean started(List<String> command) {
    try {
      new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .redirectInput(ProcessBuilder.Redirect.from(new File(
              System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null")))
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
