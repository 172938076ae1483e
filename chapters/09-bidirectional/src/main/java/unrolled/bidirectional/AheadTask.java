package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.SeededRandom;

/**
 * Makes random bits, each with a label that only the two bits after it decide:
 * {@code y_t = x_{t+1} xor x_{t+2}}.
 *
 * <p>Whoever has not read both of them is wrong with a probability of one half, whatever he does.
 *
 * @param length T, at least 3
 */
record AheadTask(int length) {

  /** What goes in where there is no bit. */
  static final int BLANK = 2;

  /** How many symbols go in. */
  static final int SYMBOLS = 3;

  /** Makes a batch; the last two bits have no label. */
  // tag::eq-bidirectional-ahead[]
  SymbolBatch batch(int size, SeededRandom random) {
    int[][] x = new int[length][size];
    for (int t = 0; t < length; t++) {
      for (int n = 0; n < size; n++) {
        x[t][n] = random.nextInt(2);
      }
    }
    int[][] targets = new int[length][];
    for (int t = 0; t + 2 < length; t++) {
      targets[t] = new int[size];
      for (int n = 0; n < size; n++) {
        targets[t][n] = x[t + 1][n] ^ x[t + 2][n];
      }
    }
    return new SymbolBatch(inputs(x), targets, Mask.equal(size, length));
  }
  // end::eq-bidirectional-ahead[]

  private static List<Input> inputs(int[][] x) {
    List<Input> inputs = new ArrayList<>();
    for (int[] bits : x) {
      inputs.add(Input.of(bits, SYMBOLS));
    }
    return inputs;
  }
}
