package unrolled.workshop.check;

import java.util.ArrayList;
import java.util.List;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;
import unrolled.workshop.exercise.Exercise;

/** The hints of an exercise, from a nudge to nearly the answer. */
public final class Hints {

  private Hints() {}

  /**
   * Read the hints of an exercise.
   *
   * @param exercise whose hints
   * @return the steps, in order
   * @throws SourceException if the file is missing or can't be read
   */
  public static List<String> of(Exercise exercise) {
    List<String> steps = new ArrayList<>();
    StringBuilder step = new StringBuilder();
    for (String line : SourceText.lines(exercise.hints())) {
      if (line.strip().equals("---")) {
        steps.add(step.toString().strip());
        step.setLength(0);
      } else {
        step.append(line).append('\n');
      }
    }
    steps.add(step.toString().strip());
    return List.copyOf(steps);
  }
}
