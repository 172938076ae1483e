package unrolled.workshop.read;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the book again and again in one program of its own, which stays warm: the first time takes
 * as long as in the build, the others a fraction of it.
 */
public final class Drafts implements AutoCloseable {

  private final Path folder;
  private final Process program;
  private final PrintStream commands;
  private final BufferedReader answers;

  /**
   * Start the program.
   *
   * @param root folder of the parent project, in which the book was built once
   * @param folder where the books of this sitting go
   * @throws IOException if it can't be started
   */
  public Drafts(Path root, Path folder) throws IOException {
    this.folder = folder;
    Path docs = root.resolve("docs/target");
    String libraries = Files.readString(docs.resolve("libraries.txt")).strip();
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djruby.compile.mode=OFF",
        "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
    if (Runtime.version().feature() >= 24) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", docs.resolve("classes") + File.pathSeparator
        + root.resolve("core/target/classes") + File.pathSeparator + libraries,
        "unrolled.docs.Drafting", root.toString(), folder.resolve("book").toString()));
    program = new ProcessBuilder(command).redirectError(
        ProcessBuilder.Redirect.appendTo(Files.createDirectories(folder).resolve("log.txt")
            .toFile())).start();
    commands = new PrintStream(program.getOutputStream(), true, StandardCharsets.UTF_8);
    answers = program.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Make the book.
   *
   * @param problems takes each problem of the sources, a line each
   * @return where it is: a book, or the draft of one that has problems
   * @throws IOException if the program has ended
   */
  public Path make(Consumer<String> problems) throws IOException {
    commands.println("make");
    String line = answers.readLine();
    while (line != null) {
      if (line.startsWith("made ")) {
        return Path.of(line.substring("made ".length()));
      }
      problems.accept(line);
      line = answers.readLine();
    }
    throw new IOException("the program that makes the pages has ended; " + folder.resolve("log.txt")
        + " may say why");
  }

  /** Ends the program. */
  @Override
  public void close() {
    program.destroy();
  }
}
