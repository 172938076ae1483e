package unrolled.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Sets the task of a training step: predict the next of 28 characters, in 32 sequences of 35 steps.
 *
 * <p>Characters are random: no step is faster or slower for it. The learning rate is low and the
 * bound of the norm too, so that gradients are really clipped.
 */
public final class CharacterTask {
  /** Different characters. */
  public static final int VOCABULARY = 28;
  /** Sequences of a batch. */
  public static final int BATCH = 32;
  /** Steps of a sequence. */
  public static final int STEPS = 35;
  /** Learning rate of gradient descent. */
  public static final double LEARNING_RATE = 0.1;
  /** Longer gradients are scaled to this norm. */
  public static final double GREATEST_NORM = 0.05;

  private final int hidden;
  private final int[][] symbols = new int[STEPS + 1][BATCH];

  /** Draws the characters; same seed, same characters. */
  public CharacterTask(int hidden, long seed) {
    this.hidden = hidden;
    SeededRandom random = new SeededRandom(seed);
    for (int[] step : symbols) {
      Arrays.setAll(step, n -> (int) random.uniform(0, VOCABULARY));
    }
  }

  /** Returns the number of hidden units. */
  public int hidden() {
    return hidden;
  }

  /** Returns the characters that step t (from 0) reads, one a sequence. */
  public int[] inputs(int t) {
    return symbols[t];
  }

  /** Returns the characters that step t (from 0) shall predict, one a sequence. */
  public int[] targets(int t) {
    return symbols[t + 1];
  }

  /** Returns the batch that a learner of the core reads. */
  public SymbolBatch batch() {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      inputs.add(Input.of(inputs(t), VOCABULARY));
    }
    return new SymbolBatch(
        inputs, Arrays.copyOfRange(symbols, 1, STEPS + 1), Mask.equal(BATCH, STEPS));
  }

  /** Returns initial weights of the given shape, uniform with the bound 1/√h, as in PyTorch. */
  public Matrix weights(int rows, int columns, long seed) {
    SeededRandom random = new SeededRandom(seed);
    double bound = 1 / Math.sqrt(hidden);
    return Matrix.generate(rows, columns, () -> random.uniform(-bound, bound));
  }
}
