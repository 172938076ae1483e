package unrolled.bidirectional;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class BidirectionalExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("bidirectional").tests();
  }
}
