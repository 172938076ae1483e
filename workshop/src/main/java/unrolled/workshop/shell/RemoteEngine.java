package unrolled.workshop.shell;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;

import unrolled.workshop.listing.Numbering;

/** A JShell engine whose snippets run in a JVM of their own. */
final class RemoteEngine implements AutoCloseable {

  private static final String EXECUTION =
      "jdi:remoteAgent(" + Agent.class.getName() + "),timeout(20000)";

  private final Numbering numbering = new Numbering();
  private final JShell shell;
  private final Set<ProcessHandle> processes = new HashSet<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
    Thread thread = new Thread(task, "snippet");
    thread.setDaemon(true);
    return thread;
  });
  private volatile boolean ended;

  /**
   * Start the JVM.
   *
   * @param classPath folders and archives beside those of this JVM
   * @param options of the JVM
   * @param out takes what snippets print, as UTF-8
   */
  RemoteEngine(List<String> classPath, List<String> options, OutputStream out) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String own = System.getProperty("java.class.path");
    Set<String> whole = new LinkedHashSet<>(List.of(own.split(File.pathSeparator)));
    whole.addAll(classPath);
    String[] all = Stream.concat(options.stream(),
        Stream.of("-cp", String.join(File.pathSeparator, whole), "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
            "-Duser.timezone=UTC")).toArray(String[]::new);
    Set<ProcessHandle> before = children();
    shell = numbering.build(JShell.builder().executionEngine(EXECUTION).remoteVMOptions(all)
        .in(InputStream.nullInputStream()).out(stream).err(stream));
    shell.onShutdown(closed -> ended = true);
    processes.addAll(children());
    processes.removeAll(before);
    List<String> known = List.of(own.split(File.pathSeparator));
    String more = classPath.stream().filter(path -> !known.contains(path))
        .collect(Collectors.joining(File.pathSeparator));
    if (!more.isEmpty()) {
      shell.addToClasspath(more);
    }
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  JShell shell() {
    return shell;
  }

  Numbering numbering() {
    return numbering;
  }

  /** Tell whether snippets can still be run. */
  boolean isAlive() {
    return !ended && processes.stream().allMatch(ProcessHandle::isAlive);
  }

  /** Run one snippet; the future ends with it. */
  Future<List<SnippetEvent>> submit(String source) {
    return worker.submit(() -> shell.eval(source));
  }

  /** Ask the running snippet to stop, and return at once. */
  void stop() {
    Thread stopper = new Thread(shell::stop, "stop snippet");
    stopper.setDaemon(true);
    stopper.start();
  }

  /** End the JVM, whatever its snippets do. */
  void kill() {
    ended = true;
    processes.forEach(process -> {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    });
  }

  @Override
  public void close() {
    kill();
    worker.shutdownNow();
    // It waits for the JVM, which may take its time to be gone.
    Thread closer = new Thread(shell::close, "close engine");
    closer.setDaemon(true);
    closer.start();
  }
}
