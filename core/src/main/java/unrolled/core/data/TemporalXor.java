package unrolled.core.data;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Makes bits of which every third is the exclusive or of the two before it, to be predicted one
 * after the other.
 *
 * <p>J. L. Elman, "Finding structure in time", Cognitive Science 14 (1990).
 */
public final class TemporalXor {

  /** Bits of a group: two drawn, one computed. */
  public static final int PERIOD = 3;

  private TemporalXor() {}

  /**
   * Draws bits {@code x_1, x_2, x_1 ⊕ x_2, x_4, x_5, x_4 ⊕ x_5, …}.
   *
   * @param count how many, at least 1
   * @param random the source of the draws
   * @throws IllegalArgumentException if count is below 1
   */
  // tag::eq-temporal-xor[]
  public static int[] bits(int count, SeededRandom random) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "a sequence has at least 1 bit, not " + count);
    }
    int[] x = new int[count];
    for (int t = 0; t < count; t++) {
      boolean third = t % PERIOD == PERIOD - 1;
      x[t] = third ? x[t - 2] ^ x[t - 1] : random.nextInt(2);
    }
    return x;
  }
  // end::eq-temporal-xor[]

  /**
   * Draws one long sequence of bits and lays equal parts of it side by side, each to be forecast
   * one step ahead; every part begins with a drawn bit.
   *
   * @param parts n, at least 1
   * @param groups of three bits in each part, at least 1
   * @param random the source of the draws
   * @return {@code 3·groups − 1} steps of one number a part
   * @throws IllegalArgumentException if parts or groups are below 1
   */
  public static SeriesBatch batch(int parts, int groups, SeededRandom random) {
    if (parts < 1 || groups < 1) {
      throw new IllegalArgumentException("a batch has at least 1 part and 1 group of bits, not "
          + parts + " and " + groups);
    }
    int length = PERIOD * groups;
    int[] bits = bits(parts * length, random);
    List<Matrix> columns = new ArrayList<>();
    for (int t = 0; t < length; t++) {
      Matrix column = Matrix.zeros(parts, 1);
      for (int n = 0; n < parts; n++) {
        column.set(n, 0, bits[n * length + t]);
      }
      columns.add(column);
    }
    List<Input> inputs = columns.subList(0, length - 1).stream().map(Input::of).toList();
    return new SeriesBatch(
        inputs, columns.subList(1, length), Mask.equal(parts, length - 1));
  }

  /**
   * Returns the least mean squared error over whole groups: 1/4 at both drawn bits, 0 at the third.
   */
  // tag::eq-temporal-xor-floor[]
  public static double floor() {
    return (0.25 + 0.25 + 0) / PERIOD;
  }
  // end::eq-temporal-xor-floor[]

  /**
   * Returns the least mean squared error of a forecast {@code 1/2 ± a} that leans towards the
   * exclusive or of the last two bits at every step, because it does not know which step is the
   * third: {@code ⅓ (½ − a)² + ⅔ (¼ + a²)} at {@code a = 1/6}.
   */
  // tag::eq-temporal-xor-unclocked[]
  public static double floorWithoutClock() {
    double a = 1.0 / 6;
    return (0.5 - a) * (0.5 - a) / 3 + (0.25 + a * a) * 2 / 3;
  }
  // end::eq-temporal-xor-unclocked[]
}
