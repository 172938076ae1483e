package unrolled.deep;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class DeepExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("deep").tests();
  }
}
