package unrolled.rnn;

import java.util.List;
import java.util.stream.Stream;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;

/** Draws sequences for tests. */
final class RnnInputs {

  private RnnInputs() {}

  static List<Input> random(int steps, int batchSize, int size, SeededRandom random) {
    return Stream.generate(
            () -> Input.of(Initializer.uniform(1).create(batchSize, size, random)))
        .limit(steps).toList();
  }
}
