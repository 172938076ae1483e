package unrolled.workshop.exercise;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import unrolled.workshop.SourceText;

/** The hints of an exercise, from a nudge to nearly the answer. */
public final class Hints {

  private Hints() {}

  /**
   * Read the hints.
   *
   * @param exercise the exercise
   * @return its hints in their order, without empty ones; none if it has no file of hints
   * @throws unrolled.workshop.SourceException if the file can't be read
   */
  public static List<String> read(Exercise exercise) {
    List<String> hints = new ArrayList<>();
    if (Files.isRegularFile(exercise.hints())) {
      StringBuilder hint = new StringBuilder();
      for (String line : SourceText.lines(exercise.hints())) {
        if (line.strip().equals("---")) {
          hints.add(hint.toString().strip());
          hint.setLength(0);
        } else {
          hint.append(line).append('\n');
        }
      }
      hints.add(hint.toString().strip());
      hints.removeIf(String::isEmpty);
    }
    return hints;
  }
}
