package unrolled.workshop.shell;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes names of Java and of the session, and commands; tells what a call takes. */
final class Completion implements Completer {

  private static final int MOST_SIGNATURES = 8;

  private final Supplier<SourceCodeAnalysis> analysis;
  private String told = "";

  Completion(Supplier<SourceCodeAnalysis> analysis) {
    this.analysis = analysis;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String text = line.line();
    if (Commands.isCommand(text)) {
      Commands.names().forEach(name -> candidates.add(candidate(name, true)));
      return;
    }
    int[] anchor = new int[1];
    List<Suggestion> suggestions =
        analysis.get().completionSuggestions(text, line.cursor(), anchor);
    int start = SnippetParser.wordStart(text, line.cursor());
    // The editor replaces its word; where JShell would replace more, it must begin with the same.
    String between = anchor[0] < start ? text.substring(anchor[0], start) : "";
    suggestions.stream().filter(Suggestion::matchesType).map(Suggestion::continuation)
        .distinct().forEach(name -> add(candidates, name, between));
    if (candidates.isEmpty()) {
      suggestions.stream().map(Suggestion::continuation).distinct()
          .forEach(name -> add(candidates, name, between));
    }
  }

  private static void add(List<Candidate> candidates, String name, String between) {
    if (name.startsWith(between)) {
      candidates.add(candidate(name.substring(between.length()), false));
    }
  }

  private static Candidate candidate(String name, boolean complete) {
    return new Candidate(name, name, null, null, null, null, complete);
  }

  /** Act on the TAB key: within a call tell its signatures first, else complete. */
  boolean completeOrTell(LineReader reader) {
    String text = reader.getBuffer().toString();
    int cursor = reader.getBuffer().cursor();
    String before = text.substring(0, cursor).stripTrailing();
    String at = cursor + ":" + text;
    if (!at.equals(told) && (before.endsWith("(") || before.endsWith(","))
        && !Commands.isCommand(text)) {
      List<Documentation> found = analysis.get().documentation(text, cursor, true);
      if (!found.isEmpty()) {
        told = at;
        reader.printAbove(text(found));
        return true;
      }
    }
    told = at;
    reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
    return true;
  }

  private static String text(List<Documentation> found) {
    String signatures = found.stream().map(Documentation::signature).distinct()
        .limit(MOST_SIGNATURES).collect(Collectors.joining("\n"));
    String javadoc = found.size() == 1 && found.get(0).javadoc() != null
        ? "\n" + found.get(0).javadoc().replaceAll("<[^>]+>", "").strip() : "";
    return signatures + javadoc;
  }
}
