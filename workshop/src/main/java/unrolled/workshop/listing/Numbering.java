package unrolled.workshop.listing;

import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** Numbers snippets as the {@code jshell} tool does: those of the start-up script apart. */
public final class Numbering {

  private JShell shell;
  private boolean starting;
  private int startupSnippets;
  private int snippets;
  private int errors;

  /**
   * Build an engine whose snippets are numbered here.
   *
   * @param builder describes the engine; its names of variables and snippets are set
   * @return the engine
   */
  public JShell build(JShell.Builder builder) {
    shell = builder
        .tempVariableNameGenerator(
            () -> starting ? "$s" + (startupSnippets + 1) : "$" + (snippets + 1))
        .idGenerator((snippet, number) -> nextId(snippet))
        .build();
    return shell;
  }

  /**
   * Say whether the snippets that follow belong to the start-up script.
   *
   * @param starting true if they do
   */
  public void setStarting(boolean starting) {
    this.starting = starting;
  }

  /**
   * Give the number of the last good snippet.
   *
   * @return 0 if there is none
   */
  public int last() {
    return snippets;
  }

  /**
   * Count on from another number, as when the snippets of another engine are run again.
   *
   * @param last the number after which the next good snippet is counted
   */
  public void continueAfter(int last) {
    snippets = last;
  }

  private String nextId(Snippet snippet) {
    if (starting) {
      startupSnippets++;
      return "s" + startupSnippets;
    }
    if (shell.status(snippet).isActive()) {
      snippets++;
      return Integer.toString(snippets);
    }
    errors++;
    return "e" + errors;
  }
}
