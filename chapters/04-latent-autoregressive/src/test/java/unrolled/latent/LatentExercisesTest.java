package unrolled.latent;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.exercise.Exercises;

class LatentExercisesTest {

  @TestFactory
  Stream<DynamicTest> exercises() {
    return Exercises.of("latent").tests();
  }
}
