package unrolled.rnn;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class RnnExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("rnn").tests();
  }
}
