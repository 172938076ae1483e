package unrolled.workshop.practice;

import java.nio.file.Path;

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
   * Get ready for the first answer to an exercise, in the background.
   *
   * @param exercise the exercise
   */
  default void prepare(Exercise exercise) {
    // ready as it is
  }
}
