package unrolled.workshop.shell;

import java.util.function.Function;

import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Finds the snippets in lines that are typed one after the other, as the {@code jshell} tool. */
final class Typing {

  private final Function<String, CompletionInfo> analyze;
  private String typed = "";

  Typing(Function<String, CompletionInfo> analyze) {
    this.analyze = analyze;
  }

  /** Take one more line. */
  void add(String line) {
    typed = typed.isBlank() ? line : typed + "\n" + line;
  }

  /** Give the next whole snippet; null until there is one. */
  String next() {
    while (!typed.isBlank()) {
      CompletionInfo info = analyze.apply(typed);
      Completeness completeness = info.completeness();
      if (!completeness.isComplete() && completeness != Completeness.EMPTY) {
        return null;
      }
      typed = info.remaining();
      if (info.source() != null && !info.source().isBlank()
          && completeness != Completeness.EMPTY) {
        return info.source().stripTrailing();
      }
    }
    return null;
  }

  /** Tell whether a snippet has begun and is not whole. */
  boolean isOpen() {
    return !typed.isBlank();
  }

  /** Forget what was typed, as after an error, and give it. */
  String drop() {
    String rest = typed;
    typed = "";
    return rest;
  }
}
