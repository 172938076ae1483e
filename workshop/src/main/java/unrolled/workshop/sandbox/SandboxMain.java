package unrolled.workshop.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;

import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.execution.Util;

/**
 * The program inside a sandbox: takes classes and calls from its standard input, answers on its
 * standard output, and ends with its input.
 *
 * <p>JShell's own engines talk through sockets, which cost a fifth of a second for each snippet;
 * pipes cost a thousandth.
 */
final class SandboxMain {

  private SandboxMain() {}

  /**
   * Serve until the input ends.
   *
   * @param args none
   */
  public static void main(String[] args) throws Exception {
    InputStream in = System.in;
    OutputStream out = System.out;
    System.setIn(InputStream.nullInputStream());
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Map<String, Consumer<OutputStream>> printed = Map.of(
        SandboxEngine.PRINTED, stream -> {
          PrintStream printer = new PrintStream(stream, true, StandardCharsets.UTF_8);
          System.setOut(printer);
          System.setErr(printer);
        });
    Util.forwardExecutionControlAndIO(new DirectExecutionControl(), in, out, printed, Map.of());
    Runtime.getRuntime().halt(0);
  }
}
