package unrolled.lstm;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class LstmExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("lstm").tests();
  }
}
