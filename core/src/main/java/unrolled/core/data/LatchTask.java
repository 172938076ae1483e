package unrolled.core.data;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Asks at the end which of two signs came at the beginning, with noise all the while.
 *
 * <p>The first input is +1 or −1 and tells the class; to it and to all later inputs normal noise
 * is added. Memory alone is asked for. Where the noise is weak against 1 the floor is an error of
 * almost 0; guessing is right half the time.
 *
 * <p>A variant of the task of Y. Bengio, P. Simard, P. Frasconi, "Learning long-term dependencies
 * with gradient descent is difficult", IEEE Transactions on Neural Networks 5 (1994), section II,
 * where the first few inputs are learned too.
 *
 * @param steps T, at least 1
 * @param noise standard deviation of the noise, 0 or more
 */
public record LatchTask(int steps, double noise) {

  /** Checks length and noise. */
  public LatchTask {
    if (steps < 1 || !(noise >= 0) || Double.isInfinite(noise)) {
      throw new IllegalArgumentException("a latch is asked after 1 step or more and noise of 0 or"
          + " more, not " + steps + " and " + noise);
    }
  }

  /**
   * Draws sequences of one number a step, with the label 1 where the first sign was +1 and 0 where
   * it was −1.
   *
   * @param batchSize n, at least 1
   * @param random the source of signs and noise
   */
  public LabelBatch batch(int batchSize, SeededRandom random) {
    int[] labels = new int[batchSize];
    Matrix first = Matrix.zeros(batchSize, 1);
    for (int n = 0; n < batchSize; n++) {
      labels[n] = random.nextInt(2);
      first.set(n, 0, 2 * labels[n] - 1);
    }
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      Matrix X = Matrix.generate(batchSize, 1, () -> noise * random.gaussian());
      inputs.add(Input.of(t == 0 ? X.add(first) : X));
    }
    return new LabelBatch(inputs, labels, Mask.equal(batchSize, steps));
  }
}
