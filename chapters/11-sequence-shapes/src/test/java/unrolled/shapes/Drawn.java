package unrolled.shapes;

import java.util.List;

import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.CellFactory;

/** Small networks and batches for tests: biases and all weights away from zero. */
final class Drawn {

  static final int SOURCE_SIZE = 5;
  static final int TARGET_SIZE = 4;
  static final int END = TARGET_SIZE - 1;

  private Drawn() {}

  /** Returns a network whose biases are drawn too. */
  static EncoderDecoder<?, ?, ?> model(
      CellFactory cells, boolean attention, long seed) {
    SeededRandom random = new SeededRandom(seed);
    EncoderDecoder<?, ?, ?> model =
        EncoderDecoders.bothWays(cells, SOURCE_SIZE, TARGET_SIZE, 3, 4, attention, random);
    model.parameters().named().forEach((name, matrix) -> {
      if (name.substring(name.lastIndexOf('.') + 1).startsWith("b")) {
        matrix.add(Initializer.uniform(0.5).create(1, matrix.columns(), random));
      }
    });
    return model;
  }

  /** Returns sources of 6, 1, 3 and 4 symbols with targets of 2, 4, 1 and 3. */
  static PairBatch batch() {
    return PairBatch.of(SOURCE_SIZE, END, TARGET_SIZE, pairs());
  }

  static List<SymbolPair> pairs() {
    return List.of(
        pair(new int[] {0, 4, 2, 2, 1, 3}, 1, END),
        pair(new int[] {3}, 0, 2, 1, END),
        pair(new int[] {1, 1, 4}, END),
        pair(new int[] {2, 0, 3, 4}, 2, 2, END));
  }

  private static SymbolPair pair(int[] source, int... target) {
    return new SymbolPair(source, target);
  }
}
