package unrolled.workshop.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jdk.jshell.JShell;

import unrolled.core.math.Matrix;
import unrolled.workshop.BoundedOutput;

/**
 * A JVM of its own for code that nobody has read: with little memory, little time, an empty
 * folder, no environment and no standard input. Code is compiled here and run there; see
 * {@link AllowedCode} for what it may use. Closing kills it with whatever it has started.
 */
public final class Sandbox implements AutoCloseable {

  private static final int EXIT_OUT_OF_MEMORY = 3;
  private static final int PATIENCE = 5;
  private static final int TICK = 50; // milliseconds

  private final Limits limits;
  private final Path folder;
  private final Process process;
  private final BoundedOutput printed;
  private final SandboxEngine engine;
  private final JShell shell;
  private volatile boolean late;

  private Sandbox(Limits limits, List<Path> classPath) {
    this.limits = limits;
    List<Path> all = new ArrayList<>(classPath);
    all.add(home(Matrix.class));
    all.add(home(SandboxMain.class));
    try {
      folder = Files.createTempDirectory("unrolled-");
      process = launch(limits, all, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox can't be started.", e);
    }
    printed = new BoundedOutput(limits.outputBytes(), process::destroyForcibly);
    engine = new SandboxEngine(process, printed);
    shell = JShell.builder().executionEngine(engine, null)
        .compilerOptions("-cp", join(all)).build();
  }

  /**
   * Start a sandbox.
   *
   * @param limits what the code in it may use up
   * @param classPath folders and jars of the book's code; those of core and workshop come after
   * @return the sandbox, ready
   */
  public static Sandbox start(Limits limits, List<Path> classPath) {
    return new Sandbox(limits, classPath);
  }

  private static Process launch(Limits limits, List<Path> classPath, Path folder)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder = new ProcessBuilder(java.toString(),
        "-Xmx" + limits.megabytes() + "m", "-Xss1m", "-XX:MaxMetaspaceSize=128m",
        "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData", "-Xshare:auto", "-Djava.awt.headless=true", "-cp", join(classPath),
        SandboxMain.class.getName());
    builder.environment().clear();
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " comes from nowhere.", e);
    }
  }

  private static String join(List<Path> classPath) {
    return classPath.stream().map(Path::toAbsolutePath).map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Return the JShell whose snippets run in the sandbox. */
  public JShell shell() {
    return shell;
  }

  /**
   * Start the clock: when its time is over, the sandbox is killed. What counts is the time of its
   * processor, so that a busy machine makes no answer wrong; a multiple of it counts in any case.
   */
  public void startClock() {
    long used = processorMillis();
    long end = System.nanoTime() + PATIENCE * limits.time().toNanos();
    Thread clock = new Thread(() -> {
      try {
        while (!process.waitFor(TICK, TimeUnit.MILLISECONDS)) {
          if (processorMillis() - used > limits.time().toMillis() || System.nanoTime() > end) {
            late = true;
            kill();
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }, "sandbox clock");
    clock.setDaemon(true);
    clock.start();
  }

  /** Where the system does not tell, the time on the wall counts. */
  private long processorMillis() {
    return process.info().totalCpuDuration().map(Duration::toMillis)
        .orElseGet(() -> System.nanoTime() / 1_000_000);
  }

  /** Return what the code has printed since the last call. */
  public String printed() {
    return printed.take();
  }

  /** Return why the sandbox is no more, empty as long as it lives. */
  public Optional<Fall> fall() {
    if (engine.fault().isPresent()) {
      return Optional.of(new Fall(Fall.Cause.FORBIDDEN, engine.fault().get()));
    }
    if (printed.overflowed()) {
      return Optional.of(new Fall(Fall.Cause.FLOOD,
          "it prints more than " + limits.outputBytes() + " bytes"));
    }
    if (late) {
      return Optional.of(new Fall(Fall.Cause.TOO_LONG,
          "it does not end within " + limits.time().toSeconds() + " s"));
    }
    try {
      // A dying JVM closes its streams a little before it is gone.
      if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process.isAlive() ? Optional.empty()
        : process.exitValue() == EXIT_OUT_OF_MEMORY
            ? Optional.of(new Fall(Fall.Cause.OUT_OF_MEMORY,
                "it needs more than " + limits.megabytes() + " MB of memory"))
            : Optional.of(new Fall(Fall.Cause.ENDED,
                "it ended its own program (exit code " + process.exitValue() + ")"));
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    shell.close();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Something was written there after all; the system clears its folder of such things.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
