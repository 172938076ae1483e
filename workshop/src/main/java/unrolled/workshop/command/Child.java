package unrolled.workshop.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A program that a command starts at the learner's terminal and waits for. */
final class Child {

  private final ProcessBuilder builder;

  private Child(ProcessBuilder builder) {
    this.builder = builder;
  }

  /** Prepares a Java program, on the Java of this one. */
  static Child java(Desk desk, List<Path> classPath, String mainClass, List<String> arguments) {
    classPath.stream().filter(path -> !path.toFile().exists()).findFirst().ifPresent(path -> {
      throw new CannotException("There is no " + desk.shown(path)
          + ". Build the book with ./book list, or mvn package.");
    });
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classPath.stream().map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator)));
    command.add(mainClass);
    command.addAll(arguments);
    return new Child(new ProcessBuilder(command).inheritIO());
  }

  /** Prepares Maven in the folder of the book, with its output in a file. */
  static Child maven(Desk desk, Path log, String... arguments) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>(List.of(windows ? "mvn.cmd" : "mvn", "-B"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(desk.root().toFile())
        .redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new Child(builder);
  }

  /**
   * Runs it to its end and gives its exit code. Ctrl-C reaches it too, and this program then waits
   * until it has ended, since it may have something to save.
   */
  int run() throws InterruptedException {
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new CannotException(builder.command().get(0) + " can't be started (" + e.getMessage()
          + "). ./book doctor tells what is missing.", e);
    }
    Thread wait = new Thread(() -> {
      process.destroy();
      process.onExit().join();
    });
    Runtime.getRuntime().addShutdownHook(wait);
    int code = process.waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(wait);
    } catch (IllegalStateException e) {
      return ExitCode.INTERRUPTED; // this program ends too
    }
    return code;
  }
}
