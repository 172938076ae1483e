package unrolled.workshop.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import unrolled.core.session.WholeFile;

/**
 * The file of a learner's progress.
 *
 * <p>One program may use several of these for the same file, and several programs may at the same
 * time: each change is made to what the file says then.
 */
public final class ProgressFile {

  private static final Object IN_THIS_PROGRAM = new Object();
  private static final long LARGEST = 4_000_000;

  private final Path file;
  private final Writer writer;
  private final List<String> notices = new ArrayList<>();

  /** Puts bytes in the place of a file, or fails and leaves it as it was. */
  @FunctionalInterface
  interface Writer {
    void write(Path file, byte[] bytes) throws IOException;
  }

  /**
   * Name the file in a learner's folder.
   *
   * @param work the folder, which need not exist
   */
  public ProgressFile(Path work) {
    this(work, WholeFile::write);
  }

  ProgressFile(Path work, Writer writer) {
    file = work.resolve("progress.txt");
    this.writer = writer;
  }

  /**
   * Give the file's place.
   *
   * @return its path; it need not exist
   */
  public Path path() {
    return file;
  }

  /**
   * Read the file. A damaged one is set aside; what of it can be read lives on.
   *
   * @return what it says, nothing if there is none
   * @throws ProgressException if it can't be read
   */
  public Progress read() {
    ProgressFormat.Reading reading = reading(file);
    return reading.damaged().isEmpty() ? reading.progress() : update(UnaryOperator.identity());
  }

  /**
   * Read a file of progress from elsewhere, which stays as it is.
   *
   * @param other the file
   * @return what it says; lines that can't be read are left out with a notice
   * @throws ProgressException if there is none or it can't be read
   */
  public Progress readOther(Path other) {
    if (!Files.isRegularFile(other)) {
      throw new ProgressException("There is no file " + other + " to merge. Name a progress.txt.");
    }
    ProgressFormat.Reading reading = reading(other);
    if (!reading.damaged().isEmpty()) {
      notices.add(other + " has lines that are no progress, which were left out: "
          + lines(reading.damaged()) + ".");
    }
    return reading.progress();
  }

  /**
   * Change what the file says.
   *
   * @param change from what the file says now to what it will say; must not have other effects
   * @return what it says then
   * @throws ProgressException if that can't be written; the file is then as it was
   */
  public Progress update(UnaryOperator<Progress> change) {
    synchronized (IN_THIS_PROGRAM) {
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file.resolveSibling(".progress.lock"),
            StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          lock(channel);
          ProgressFormat.Reading reading = reading(file);
          if (!reading.damaged().isEmpty()) {
            setAside(reading.damaged());
          }
          Progress changed = change.apply(reading.progress());
          byte[] bytes = ProgressFormat.write(changed).getBytes(StandardCharsets.UTF_8);
          writer.write(file, bytes);
          return changed;
        }
      } catch (IOException e) {
        throw new ProgressException("The progress in " + file + " can't be written (" + reason(e)
            + "). It is as it was before; see to the disk and do it again.", e);
      }
    }
  }

  /**
   * Give what a learner should hear of, each once.
   *
   * @return sentences; the next call does not give them again
   */
  public List<String> notices() {
    List<String> all = List.copyOf(notices);
    notices.clear();
    return all;
  }

  /** Locks until the channel is closed. Without locks reading anew before a change must do. */
  private static void lock(FileChannel channel) {
    try {
      channel.lock();
    } catch (IOException e) {
      return; // a file system that has none
    }
  }

  private static ProgressFormat.Reading reading(Path from) {
    try {
      if (Files.size(from) > LARGEST) {
        throw new ProgressException(from + " has more than " + LARGEST + " bytes and is no file of"
            + " progress. Move it away.");
      }
      return ProgressFormat.read(new String(Files.readAllBytes(from), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return new ProgressFormat.Reading(Progress.none(), List.of());
    } catch (IOException e) {
      throw new ProgressException("The progress in " + from + " can't be read (" + reason(e)
          + "). Make it readable, or move it away to begin anew.", e);
    }
  }

  private void setAside(List<Integer> damaged) throws IOException {
    int i = 1;
    while (Files.exists(aside(i))) {
      i++;
    }
    Files.copy(file, aside(i)); // copied: the whole file stays until the new one replaces it
    notices.add(file + " was damaged in " + lines(damaged) + ". It is kept as "
        + aside(i).getFileName() + "; everything else in it is still counted.");
  }

  private Path aside(int number) {
    return file.resolveSibling("progress.txt.damaged-" + number);
  }

  private static String lines(List<Integer> numbers) {
    return (numbers.size() == 1 ? "line " : "lines ") + numbers.stream().limit(5)
        .map(String::valueOf).collect(Collectors.joining(", "))
        + (numbers.size() > 5 ? " and " + (numbers.size() - 5) + " more" : "");
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.toString()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
