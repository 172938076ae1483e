package unrolled.shapes;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class ShapesExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("shapes").tests();
  }
}
