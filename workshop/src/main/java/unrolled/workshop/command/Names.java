package unrolled.workshop.command;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Course;
import unrolled.workshop.exercise.Exercise;

/** The names that the scripts for completion offer. */
final class Names {

  private Names() {}

  private static Iterator<String> of(Function<Course, List<String>> names) {
    try {
      return names.apply(Course.at(Book.root())).iterator();
    } catch (RuntimeException e) {
      return List.<String>of().iterator(); // help must work without a course
    }
  }

  /** The names of chapters. */
  static final class Chapters implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return of(course -> course.chapters().stream().map(Chapter::name).toList());
    }
  }

  /** The names of exercises. */
  static final class Exercises implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return of(course -> course.exercises().stream().map(Exercise::id).toList());
    }
  }
}
