package unrolled.core.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.math.SeededRandom;

/**
 * Asks in which order two symbols came, far apart among others that mean nothing.
 *
 * <p>A sequence begins with E and ends with B. In between come a, b, c and d at random, but for
 * two places, one in the second tenth and one in the middle of the sequence, that hold X or Y. The
 * class at the end is XX, XY, YX or YY, from 0 to 3. Guessing is right one time in four.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
 * experiment 6a, there with 100 to 110 steps.
 *
 * @param minimalLength T, at least 20; lengths are up to a tenth longer
 */
public record TemporalOrderTask(int minimalLength) {
  /** The symbols of the task in the order of their numbers. */
  public static final String SYMBOLS = "abcdXYEB";

  /** How many classes there are. */
  public static final int CLASSES = 4;

  private static final int X = SYMBOLS.indexOf('X');

  /** Checks the length. */
  public TemporalOrderTask {
    if (minimalLength < 20) {
      throw new IllegalArgumentException("two places of their own need 20 steps or more, not "
          + minimalLength);
    }
  }

  /**
   * Draws sequences of symbols with their classes.
   *
   * @param batchSize n, at least 1
   * @param random the source of the draws
   */
  public LabelBatch batch(int batchSize, SeededRandom random) {
    int tenth = minimalLength / 10;
    int[][] sequences = new int[batchSize][];
    int[] labels = new int[batchSize];
    for (int n = 0; n < batchSize; n++) {
      int[] sequence = new int[minimalLength + random.nextInt(tenth + 1)];
      Arrays.setAll(sequence, t -> random.nextInt(CLASSES));
      int first = random.nextInt(2);
      int second = random.nextInt(2);
      sequence[0] = SYMBOLS.indexOf('E');
      sequence[sequence.length - 1] = SYMBOLS.indexOf('B');
      sequence[tenth + random.nextInt(tenth + 1)] = X + first;
      sequence[5 * tenth + random.nextInt(tenth + 1)] = X + second;
      sequences[n] = sequence;
      labels[n] = 2 * first + second;
    }
    return labeled(sequences, labels);
  }

  private static LabelBatch labeled(int[][] sequences, int[] labels) {
    Mask mask = new Mask(Arrays.stream(sequences).mapToInt(s -> s.length).toArray());
    List<Input> inputs = IntStream.range(0, mask.steps())
        .mapToObj(t -> Input.of(Arrays.stream(sequences)
            .mapToInt(s -> t < s.length ? s[t] : 0).toArray(), SYMBOLS.length()))
        .toList();
    return new LabelBatch(inputs, labels, mask);
  }
}
