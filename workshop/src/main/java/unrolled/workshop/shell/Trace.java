package unrolled.workshop.shell;

import java.util.List;
import java.util.stream.Stream;

import jdk.jshell.EvalException;

/** Tells, as the {@code jshell} tool does, in which calls an exception came up. */
final class Trace {

  private static final int MOST = 6;
  private static final String SNIPPET = "REPL.";

  private Trace() {}

  /** Give the innermost calls, down to the snippet that was typed. */
  static String of(Throwable thrown) {
    if (!(thrown instanceof EvalException)) {
      return "";
    }
    List<StackTraceElement> calls = Stream.of(thrown.getStackTrace())
        .filter(call -> !call.getClassName().startsWith("jdk.internal.reflect")).toList();
    StringBuilder text = new StringBuilder();
    int shown = calls.size() > MOST ? MOST - 1 : calls.size();
    calls.subList(0, shown).forEach(call -> text.append(line(call)));
    if (shown < calls.size()) {
      StackTraceElement outermost = calls.get(calls.size() - 1);
      text.append("|        ... ").append(calls.size() - shown - 1).append(" more\n")
          .append(line(outermost));
    }
    return text.toString();
  }

  private static String line(StackTraceElement call) {
    String method = call.getMethodName().isEmpty() || call.getMethodName().startsWith("do_it$")
        ? "" : call.getMethodName() + " ";
    String owner = call.getClassName();
    String type = owner.isEmpty() || owner.startsWith(SNIPPET) ? "" : owner + ".";
    return "|        at " + type + method + "(" + call.getFileName()
        + (call.getLineNumber() > 0 ? ":" + call.getLineNumber() : "") + ")\n";
  }
}
