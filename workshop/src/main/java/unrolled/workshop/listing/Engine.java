package unrolled.workshop.listing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A JShell engine in this JVM that numbers snippets as the tool does and gives each its time. */
final class Engine implements AutoCloseable {

  private final Duration limit;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
    Thread thread = new Thread(task, "listing");
    // An abandoned snippet must not keep the JVM alive.
    thread.setDaemon(true);
    return thread;
  });
  private final JShell shell;
  private final Numbering numbering = new Numbering();

  Engine(Duration limit) {
    this.limit = limit;
    shell = numbering.build(JShell.builder().executionEngine("local"));
  }

  JShell shell() {
    return shell;
  }

  /** Say whether snippets belong to the start-up script, which is numbered apart. */
  void setStarting(boolean starting) {
    numbering.setStarting(starting);
  }

  /** Find the first snippet of a source, and whether it is whole. */
  CompletionInfo analyze(String source) {
    return shell.sourceCodeAnalysis().analyzeCompletion(source);
  }

  /**
   * Evaluate one snippet.
   *
   * @throws TimeoutException if it takes longer than the limit; it is stopped, as far as it can be
   */
  List<SnippetEvent> evaluate(String source) throws TimeoutException {
    try {
      return worker.submit(() -> shell.eval(source)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      shell.stop();
      throw e;
    } catch (ExecutionException e) {
      throw new IllegalStateException("JShell itself fails on: " + source, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in: " + source, e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
    shell.close();
  }
}
