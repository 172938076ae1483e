package unrolled.workshop.check;

import java.util.ArrayList;
import java.util.List;

import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * A file of snippets, taken apart as the {@code jshell} tool does it: a snippet ends at the first
 * line that completes it.
 *
 * @param snippets the snippets in order
 * @param openLine the line, from 1, where a snippet begins that is never completed; 0 if none
 */
record Script(List<Piece> snippets, int openLine) {

  /**
   * A snippet and where it stands.
   *
   * @param line its first line in the file, counted from 1
   * @param source the snippet
   */
  record Piece(int line, String source) {}

  /** Take lines apart. */
  static Script parse(SourceCodeAnalysis analysis, List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    String typed = "";
    int start = 1;
    for (int line = 1; line <= lines.size(); line++) {
      String added = lines.get(line - 1);
      if (typed.isBlank()) {
        start = line;
        typed = added;
      } else {
        typed = typed + "\n" + added;
      }
      CompletionInfo next = analysis.analyzeCompletion(typed);
      while (!typed.isBlank() && isComplete(next.completeness())) {
        if (next.completeness() != Completeness.EMPTY) {
          pieces.add(new Piece(start, next.source().stripTrailing()));
        }
        typed = next.remaining();
        start = line;
        next = analysis.analyzeCompletion(typed);
      }
    }
    return new Script(pieces, typed.isBlank() ? 0 : start);
  }

  private static boolean isComplete(Completeness completeness) {
    return completeness.isComplete() || completeness == Completeness.EMPTY;
  }
}
