package unrolled.workshop.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;

import unrolled.workshop.listing.Feedback;

/** A session of snippets that survives the JVM in which they run. */
final class Session implements AutoCloseable {

  private final Supplier<RemoteEngine> engines;
  private final List<String> startup;
  private final Transcript transcript;
  private final List<Good> good = new ArrayList<>();
  private CompletableFuture<RemoteEngine> engine;
  private final boolean traces;
  private Duration limit;
  private boolean broken;
  private volatile String screen = "";
  private volatile Watch watch = new Watch(Duration.ZERO);

  /**
   * Begin a session; the first JVM starts behind the scenes.
   *
   * @param engines starts a JVM
   * @param startup snippets that each JVM runs first
   * @param transcript takes all answers
   * @param limit the time that a snippet may take
   * @param traces whether to say in which calls an exception came up
   */
  Session(Supplier<RemoteEngine> engines, List<String> startup, Transcript transcript,
      Duration limit, boolean traces) {
    this.engines = engines;
    this.startup = List.copyOf(startup);
    this.transcript = transcript;
    this.limit = limit;
    this.traces = traces;
    this.engine = CompletableFuture.supplyAsync(this::open);
  }

  private RemoteEngine open() {
    RemoteEngine opened = engines.get();
    opened.numbering().setStarting(true);
    for (String source : startup) {
      for (SnippetEvent event : opened.shell().eval(source.endsWith(";") ? source : source + ";")) {
        if (event.status() == Status.REJECTED) {
          transcript.say("|  The start-up fails at: " + source + "\n"
              + new Feedback(opened.shell()).of(event));
        }
      }
    }
    opened.numbering().setStarting(false);
    tell(opened);
    opened.shell().sourceCodeAnalysis().analyzeCompletion("1 + 1"); // the first one takes long
    return opened;
  }

  /** Give the engine, once it has started. */
  JShell shell() {
    return running().shell();
  }

  private RemoteEngine running() {
    try {
      return engine.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The JVM for snippets does not start ("
          + e.getCause().getMessage() + "). ./book doctor looks for the reason.", e.getCause());
    }
  }

  /** Begin to find snippets in lines. */
  Typing typing() {
    return new Typing(source -> shell().sourceCodeAnalysis().analyzeCompletion(source));
  }

  /** Tell whether lines end where a snippet ends. */
  boolean isWhole(String text) {
    Typing typing = typing();
    text.lines().forEach(line -> {
      typing.add(line);
      while (typing.next() != null) {
        continue;
      }
    });
    return !typing.isOpen();
  }

  /**
   * Run all snippets of some lines, and show the answers; a snippet that had to be stopped is the
   * last of them.
   *
   * @return whether all succeeded
   */
  boolean type(String text) {
    Typing typing = typing();
    boolean fine = true;
    broken = false;
    for (String line : text.lines().toList()) {
      typing.add(line);
      for (String source = typing.next(); source != null; source = typing.next()) {
        if (!evaluate(source)) {
          fine = false;
          typing.drop();
        }
      }
      transcript.freshLine();
      if (broken) {
        return false;
      }
    }
    if (typing.isOpen()) {
      fine &= evaluate(typing.drop());
      transcript.freshLine();
    }
    return fine;
  }

  private boolean evaluate(String source) {
    if (!running().isAlive()) {
      transcript.say("|  The JVM of the snippets has ended meanwhile.\n");
      restart();
    }
    RemoteEngine current = running();
    int after = current.numbering().last();
    long begin = System.nanoTime();
    transcript.begin();
    watch = new Watch(limit);
    Watch.Outcome outcome = watch.await(current, current.submit(source));
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    if (outcome.end() != Watch.End.DONE) {
      broken = true;
      transcript.freshLine();
      transcript.say(reason(outcome.end()));
    }
    if (!current.isAlive()) {
      restart();
      return false;
    }
    if (outcome.end() != Watch.End.DONE) {
      return false;
    }
    boolean succeeded = true;
    boolean memory = false;
    Feedback feedback = new Feedback(current.shell());
    for (SnippetEvent event : outcome.events()) {
      transcript.say(feedback.of(event));
      boolean failed = event.status() == Status.REJECTED || event.exception() != null;
      succeeded &= !failed || event.causeSnippet() != null;
      transcript.say(traces ? Trace.of(event.exception()) : "");
      memory |= event.exception() instanceof EvalException thrown
          && thrown.getExceptionClassName().equals(OutOfMemoryError.class.getName());
    }
    if (succeeded) {
      good.add(new Good(source, after, took));
    }
    if (memory) {
      transcript.say("|  /reset gives the memory back, and what was defined is gone with it.\n");
    }
    return succeeded;
  }

  private String reason(Watch.End end) {
    String time = Commands.text(limit);
    return switch (end) {
      case DONE -> "";
      case STOPPED -> "|  Stopped.\n";
      case LATE -> "|  Stopped after " + time + ", the limit of time; /limit changes it.\n";
      case STUBBORN -> "|  The snippet could not be stopped, so its JVM was ended.\n";
      case STUBBORN_AND_LATE -> "|  The snippet ran longer than " + time
          + " and could not be stopped, so its JVM was ended.\n";
      case GONE ->
          "|  The snippet ended its JVM, by System.exit, a crash or a lack of memory.\n";
    };
  }

  /** Start another JVM, and run again in it what had succeeded. */
  private void restart() {
    running().close();
    RemoteEngine opened = open();
    engine = CompletableFuture.completedFuture(opened);
    transcript.mute(true);
    Replay replay;
    try {
      replay = Replay.of(good, opened);
    } finally {
      transcript.mute(false);
    }
    good.clear();
    good.addAll(replay.done());
    transcript.say(replay.text());
    if (!opened.isAlive()) {
      engine = CompletableFuture.completedFuture(open());
    }
  }

  /** Tell the snippets' JVM how wide the screen is, and whether it shows ASCII only. */
  void fit(int width, boolean ascii) {
    screen = Screen.class.getName() + ".fit(" + width + ", " + ascii + ");";
    tell(running());
  }

  /** Run a statement that is no snippet of the learner's. */
  private void tell(RemoteEngine to) {
    if (screen.isEmpty()) {
      return;
    }
    to.numbering().setStarting(true);
    try {
      new Watch(Duration.ofSeconds(5)).await(to, to.submit(screen)).events()
          .forEach(event -> to.shell().drop(event.snippet()));
    } finally {
      to.numbering().setStarting(false);
    }
  }

  /** Stop the running snippet, if there is one; called by another thread. */
  void interrupt() {
    transcript.echoed();
    watch.interrupt();
  }

  /** Begin anew, with nothing but the start-up. */
  void reset() {
    running().close();
    good.clear();
    engine = CompletableFuture.supplyAsync(this::open);
  }

  Duration limit() {
    return limit;
  }

  void setLimit(Duration limit) {
    this.limit = limit;
  }

  @Override
  public void close() {
    engine.thenAccept(RemoteEngine::close);
  }
}
