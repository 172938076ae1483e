package unrolled.workshop.practice;

import java.nio.file.Path;
import java.util.List;

import unrolled.workshop.SourceText;
import unrolled.workshop.exercise.Exercise;

/** Tells whether an answer is right. */
@FunctionalInterface
public interface Judge {

  /**
   * Judge an answer.
   *
   * @param exercise the exercise
   * @param answer the learner's file
   * @return the verdict, whatever the answer does
   */
  Judgement judge(Exercise exercise, Path answer);

  /**
   * Give what the answer to an exercise begins with.
   *
   * @param exercise an exercise with a starter
   * @return the lines of the starter, with the numbers of the task where these depend on a seed
   */
  default List<String> starter(Exercise exercise) {
    return SourceText.lines(exercise.starter());
  }

  /**
   * Get ready for the first answer to an exercise, in the background.
   *
   * @param exercise the exercise
   */
  default void prepare(Exercise exercise) {
    // ready as it is
  }
}
