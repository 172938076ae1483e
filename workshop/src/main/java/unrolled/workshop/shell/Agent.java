package unrolled.workshop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import jdk.jshell.execution.RemoteExecutionControl;
import jdk.jshell.execution.Util;

import unrolled.workshop.listing.Feedback;

/**
 * Runs snippets in the session's own JVM, and lays out the values that one line can't hold.
 *
 * <p>The debugger stops a snippet by the names of the methods here that call it, so that both of
 * them stand in this class, whose name it was given.
 */
public final class Agent extends RemoteExecutionControl {

  private Agent() {}

  /**
   * Serve a session until it ends.
   *
   * @param arguments the port at which the session listens
   * @throws Exception if the session can't be reached
   */
  public static void main(String[] arguments) throws Exception {
    endWithParent();
    ignoreInterrupts();
    try (Socket socket = new Socket((String) null, Integer.parseInt(arguments[0]))) {
      InputStream in = socket.getInputStream();
      Map<String, Consumer<OutputStream>> outputs =
          Map.of("out", stream -> System.setOut(utf8(stream)),
              "err", stream -> System.setErr(utf8(stream)));
      Map<String, Consumer<InputStream>> inputs = Map.of("in", System::setIn);
      Util.forwardExecutionControlAndIO(
          new Agent(), in, socket.getOutputStream(), outputs, inputs);
    }
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** A snippet that never ends would outlive a session that was killed. */
  private static void endWithParent() {
    ProcessHandle.current().parent().ifPresent(
        parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  /** Ctrl-C reaches this process too, and is the session's to act on. */
  private static void ignoreInterrupts() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      signal.getMethod("handle", signal, handler).invoke(null,
          signal.getConstructor(String.class).newInstance("INT"),
          handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return; // then Ctrl-C ends this JVM, and the session starts another one
    }
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    clientCodeEnter();
    try {
      snippet.setAccessible(true);
      Object value = snippet.invoke(null);
      String laidOut = Display.of(value, Screen.width());
      return laidOut == null ? valueString(value) : Feedback.LAID_OUT + laidOut;
    } finally {
      clientCodeLeave();
    }
  }

  @Override
  public String varValue(String owner, String variable)
      throws RunException, EngineTerminationException, InternalException {
    return super.varValue(owner, variable);
  }

  @Override
  public void close() {
    super.close();
    try {
      System.in.close();
    } catch (IOException e) {
      return; // the JVM is about to end
    }
  }
}
