package unrolled.workshop.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import unrolled.core.session.WholeFile;
import unrolled.workshop.exercise.Exercise;

/** The learner's answers, one file an exercise. */
public final class LearnerFiles {

  private final Path work;
  private final Function<Exercise, List<String>> starters;

  /**
   * Name the folder of answers.
   *
   * @param work the folder, which need not exist
   * @param starters gives the lines that an answer begins with, for exercises that have a starter
   */
  public LearnerFiles(Path work, Function<Exercise, List<String>> starters) {
    this.work = work;
    this.starters = starters;
  }

  /**
   * Give the place of an answer.
   *
   * @param exercise the exercise
   * @return the path, which need not exist
   */
  public Path file(Exercise exercise) {
    return work.resolve(exercise.chapter()).resolve(exercise.name() + ".jsh");
  }

  /**
   * Give the answer to an exercise, made from the starter if there is none.
   *
   * @param exercise the exercise
   * @return the path of a file; what it holds is never overwritten
   * @throws ProgressException if it can't be made
   */
  public Path open(Exercise exercise) {
    Path file = file(exercise);
    if (Files.isRegularFile(file)) {
      return file;
    }
    if (Files.exists(file)) {
      throw new ProgressException(file + " is no file. Move it away; the answer to "
          + exercise.id() + " goes there.");
    }
    copyStarter(exercise, file);
    return file;
  }

  /**
   * Begin an exercise anew.
   *
   * @param exercise the exercise
   * @return where the old answer is now, beside the new file; nothing if there was none
   * @throws ProgressException if that can't be done; the old answer is then where it was
   */
  public Optional<Path> reset(Exercise exercise) {
    Path file = file(exercise);
    if (!Files.exists(file)) {
      open(exercise);
      return Optional.empty();
    }
    starter(exercise); // it must be there before the old answer moves
    Path backup = moved(file);
    try {
      copyStarter(exercise, file);
    } catch (ProgressException e) {
      try {
        Files.move(backup, file);
      } catch (IOException lost) {
        e.addSuppressed(lost);
        throw new ProgressException(e.getMessage() + " The old answer is " + backup + ".", e);
      }
      throw e;
    }
    return Optional.of(backup);
  }

  private static Path moved(Path file) {
    for (int i = 1;; i++) {
      Path backup = file.resolveSibling(file.getFileName() + ".bak-" + i);
      try {
        return Files.move(file, backup); // fails rather than replace what is there
      } catch (FileAlreadyExistsException e) {
        continue;
      } catch (IOException e) {
        throw new ProgressException(file + " can't be moved to " + backup + " (" + e
            + "). It is as it was.", e);
      }
    }
  }

  private void copyStarter(Exercise exercise, Path file) {
    byte[] starter = starter(exercise);
    try {
      WholeFile.write(file, starter);
    } catch (IOException e) {
      throw new ProgressException(file + " can't be written (" + e + "). See to the disk and do it"
          + " again.", e);
    }
  }

  private byte[] starter(Exercise exercise) {
    if (!Files.isRegularFile(exercise.starter())) {
      throw new ProgressException("The exercise " + exercise.id() + " has no starter yet, so that"
          + " it can't be practiced here; solve it on paper or in ./book shell "
          + exercise.chapter() + ".");
    }
    return String.join("\n", starters.apply(exercise)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Tell whether an answer is still the starter.
   *
   * @param exercise the exercise
   * @return whether it is; false if it can't be read
   */
  public boolean isUntouched(Exercise exercise) {
    try {
      return Arrays.equals(Files.readAllBytes(file(exercise)), starter(exercise));
    } catch (IOException e) {
      return false; // the check will say what is wrong with the file
    }
  }
}
