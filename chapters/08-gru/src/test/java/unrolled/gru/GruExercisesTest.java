package unrolled.gru;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class GruExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("gru").tests();
  }
}
