package unrolled.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A result that takes too long for every build: a committed file that knows where it came from.
 *
 * <p>The default build reads {@code src/recorded/NAME.csv} and fails if the code or data that it
 * depends on has changed since, with the command that makes it anew. With the profile {@code full}
 * the result is computed and the file written. Training times come this way too, since a page
 * must not depend on the hour it was built in.
 *
 * <pre>{@code
 * RecordedRows rows = Recorded.of("autoregressive-times")
 *     .command("mvn -Pfull -pl chapters/02-autoregressive -am test")
 *     .seeds("1 to 10")
 *     .dependsOn("src/main/java", "../../core/src/main/java/unrolled/core/math")
 *     .columns("model", "seconds")
 *     .rows(AutoregressiveExperiments::times);
 * }</pre>
 */
public final class Recorded {

  /** The system property that the profile {@code full} sets to {@code write}. */
  public static final String MODE = "recorded";

  private final Path module;
  private final String name;
  private String command = "";
  private String seeds = "";
  private List<String> inputs = List.of();
  private List<String> columns = List.of();

  private Recorded(Path module, String name) {
    this.module = module;
    this.name = Figure.requireId(name);
  }

  /**
   * Returns a recorded result of the running module.
   *
   * @param name file name without ending, lower-case words joined by hyphens
   */
  public static Recorded of(String name) {
    return in(ModuleFolder.running(), name);
  }

  static Recorded in(Path module, String name) {
    return new Recorded(module, name);
  }

  /**
   * Says how the file is made anew.
   *
   * @param line the whole command, as typed in the root folder
   */
  public Recorded command(String line) {
    command = requireLine(line, "command");
    return this;
  }

  /**
   * Says which seeds the result comes from.
   *
   * @param text for example {@code 1 to 10}, or {@code none}
   */
  public Recorded seeds(String text) {
    seeds = requireLine(text, "seeds");
    return this;
  }

  /**
   * Names the code and data that the result depends on.
   *
   * @param places files or folders, relative to the module's folder; comments do not count
   */
  public Recorded dependsOn(String... places) {
    inputs = List.of(places);
    return this;
  }

  /**
   * Names the columns.
   *
   * @param names one or more
   */
  public Recorded columns(String... names) {
    columns = List.of(names);
    return this;
  }

  /**
   * Returns the recorded rows; in the profile {@code full} runs the experiment and writes them.
   *
   * @param run the experiment, giving rows of as many fields as there are columns
   * @throws IllegalStateException if the file is missing, malformed, edited by hand or older than
   *     what it depends on; the message ends with the command to run
   */
  public RecordedRows rows(Supplier<List<List<String>>> run) {
    if (command.isEmpty() || seeds.isEmpty() || inputs.isEmpty() || columns.isEmpty()) {
      throw new IllegalStateException("The recorded result " + name
          + " needs its command, seeds, inputs and columns before its rows.");
    }
    Map<String, String> digests = SourceDigest.of(module, inputs);
    if (System.getProperty(MODE, "check").equals("write")) {
      RecordedFile made = new RecordedFile(command, seeds, System.getProperty("java.version"),
          LocalDate.now(ZoneOffset.UTC).toString(), digests, columns, run.get());
      made.requireComplete(name);
      BookFolder.writeFile(file(), made.text());
      return new RecordedRows(columns, made.rows());
    }
    return new RecordedRows(columns, checked(read(), digests).rows());
  }

  private Path file() {
    return module.resolve("src").resolve("recorded").resolve(name + ".csv");
  }

  private RecordedFile read() {
    if (!Files.isRegularFile(file())) {
      throw stale("is missing");
    }
    try {
      return RecordedFile.parse(Files.readString(file()));
    } catch (IllegalArgumentException e) {
      throw stale("is malformed, " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file(), e);
    }
  }

  private RecordedFile checked(RecordedFile file, Map<String, String> digests) {
    if (!file.command().equals(command) || !file.seeds().equals(seeds)) {
      throw stale("was made by \"" + file.command() + "\" with seeds " + file.seeds()
          + ", the experiment now says \"" + command + "\" with seeds " + seeds);
    }
    if (!file.columns().equals(columns)) {
      throw stale("has the columns " + file.columns() + ", the experiment now says " + columns);
    }
    List<String> changed = new ArrayList<>();
    digests.forEach((path, digest) -> {
      if (!digest.equals(file.inputs().get(path))) {
        changed.add(path);
      }
    });
    file.inputs().keySet().stream().filter(p -> !digests.containsKey(p)).forEach(changed::add);
    if (!changed.isEmpty()) {
      throw stale("no longer fits what it was made from; changed since: "
          + String.join(", ", changed.subList(0, Math.min(5, changed.size())))
          + (changed.size() > 5 ? " and " + (changed.size() - 5) + " more" : ""));
    }
    return file;
  }

  private IllegalStateException stale(String why) {
    return new IllegalStateException(
        "src/recorded/" + name + ".csv " + why + ". Make it anew with: " + command);
  }

  private String requireLine(String text, String what) {
    if (text.isBlank() || text.contains("\n")) {
      throw new IllegalArgumentException(
          "The " + what + " of the recorded result " + name + " must be one line with text.");
    }
    return text.strip();
  }
}
