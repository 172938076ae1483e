package unrolled.workshop.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jdk.jshell.SnippetEvent;

/** Waits for one snippet: stops it when it is told to or time is over, ends its JVM if need be. */
final class Watch {

  /** How a snippet ended. */
  enum End { DONE, STOPPED, LATE, STUBBORN, STUBBORN_AND_LATE, GONE }

  /**
   * What came of a snippet.
   *
   * @param end how it ended
   * @param events what JShell says of it; none if its JVM is gone
   */
  record Outcome(End end, List<SnippetEvent> events) {}

  private static final long POLL_MILLIS = 20;
  /** A snippet that catches everything is not stopped by an exception. */
  private static final Duration GRACE = Duration.ofSeconds(3);
  /** A stop that comes while the snippet is still being compiled has no effect. */
  private static final Duration AGAIN = Duration.ofMillis(400);
  /** The engine may notice a moment later than the system that the JVM is gone. */
  private static final Duration LINGER = Duration.ofSeconds(1);

  private final Duration limit;
  private volatile boolean interrupted;

  Watch(Duration limit) {
    this.limit = limit;
  }

  /** Ask that the snippet be stopped; called by another thread. */
  void interrupt() {
    interrupted = true;
  }

  Outcome await(RemoteEngine engine, Future<List<SnippetEvent>> running) {
    long begin = System.nanoTime();
    long stopped = 0;
    long asked = 0;
    long gone = 0;
    boolean late = false;
    while (true) {
      try {
        List<SnippetEvent> events = running.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        return !engine.isAlive() ? new Outcome(End.GONE, List.of())
            : new Outcome(stopped == 0 ? End.DONE : late ? End.LATE : End.STOPPED, events);
      } catch (TimeoutException e) {
        long now = System.nanoTime();
        if (!engine.isAlive()) {
          gone = gone == 0 ? now : gone;
          if (now - gone > LINGER.toNanos()) {
            return new Outcome(End.GONE, List.of());
          }
        } else if (stopped == 0 && (interrupted || now - begin > limit.toNanos())) {
          late = !interrupted;
          stopped = now;
          asked = now;
          engine.stop();
        } else if (stopped != 0 && now - stopped > GRACE.toNanos()) {
          engine.kill();
          return new Outcome(late ? End.STUBBORN_AND_LATE : End.STUBBORN, List.of());
        } else if (stopped != 0 && now - asked > AGAIN.toNanos()) {
          asked = now;
          engine.stop();
        }
      } catch (ExecutionException e) {
        return new Outcome(End.GONE, List.of());
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }
}
