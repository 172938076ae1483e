package unrolled.workshop.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;

/**
 * Snippets that were run again in another JVM.
 *
 * @param done those that succeeded again
 * @param left those that took too long or failed
 * @param took how long all of it took
 */
record Replay(List<Good> done, List<Good> left, Duration took) {

  /** What took longer than this is left to the learner to run again. */
  private static final Duration LONG = Duration.ofSeconds(5);
  private static final Duration ALL = Duration.ofSeconds(20);

  static Replay of(List<Good> snippets, RemoteEngine engine) {
    List<Good> done = new ArrayList<>();
    List<Good> left = new ArrayList<>();
    long begin = System.nanoTime();
    for (Good snippet : snippets) {
      Duration rest = ALL.minusNanos(System.nanoTime() - begin);
      boolean again = snippet.took().compareTo(LONG) <= 0 && !rest.isNegative()
          && engine.isAlive() && run(snippet, engine, rest);
      (again ? done : left).add(snippet);
    }
    if (engine.isAlive() && !snippets.isEmpty()) {
      engine.numbering().continueAfter(snippets.get(snippets.size() - 1).after() + 1);
    }
    return new Replay(done, left, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static boolean run(Good snippet, RemoteEngine engine, Duration rest) {
    engine.numbering().continueAfter(snippet.after());
    Watch.Outcome outcome =
        new Watch(rest.compareTo(LONG) < 0 ? rest : LONG).await(engine,
            engine.submit(snippet.source()));
    return outcome.end() == Watch.End.DONE && outcome.events().stream().noneMatch(Replay::failed);
  }

  private static boolean failed(SnippetEvent event) {
    return event.causeSnippet() == null
        && (event.status() == Status.REJECTED || event.exception() != null);
  }

  /** Say in lines what was run again and what was not. */
  String text() {
    String again = done.isEmpty() && left.isEmpty() ? "Nothing was to be run again."
        : String.format(Locale.ROOT, "%d good snippet%s ran again, silently, in %.1f s.",
            done.size(), done.size() == 1 ? "" : "s", took.toMillis() / 1000.0);
    return "|  Another JVM goes on. " + again + "\n" + (left.isEmpty() ? ""
        : "|  Not run again, too long or failing: "
            + left.stream().map(Good::label).collect(Collectors.joining(", ")) + "\n");
  }
}
