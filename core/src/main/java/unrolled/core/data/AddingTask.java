package unrolled.core.data;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Asks for the sum of two numbers that were marked long ago, among many that were not.
 *
 * <p>Each step reads a number from (−1, 1) and a marker: 1 at the two numbers to add, −1 at the
 * first and the last step, 0 elsewhere. One marked step is among the first ten, the other among
 * the first T/2 − 1. Lengths are between T and T + T/10. At the end {@code ½ + (X_1 + X_2)/4}
 * shall come out; an answer counts as right if it is off by less than {@link #TOLERANCE}. Where
 * the first step is one of the two, its number is 0 and its marker −1 gives way to 1.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
 * experiment 4.
 *
 * @param minimalLength T, at least 10
 */
public record AddingTask(int minimalLength) {
  /** An answer that is off by this or more is wrong. */
  public static final double TOLERANCE = 0.04;

  private static final int EARLY = 10;

  /** Checks the length. */
  public AddingTask {
    if (minimalLength < EARLY) {
      throw new IllegalArgumentException("the first marked number is among the first " + EARLY
          + ", so sequences have at least as many steps, not " + minimalLength);
    }
  }

  /** Returns the mean squared error of the constant answer ½, the best that knows no sequence. */
  // tag::eq-adding-constant[]
  public static double constantError() {
    double variance = 1.0 / 3; // of a number drawn from (−1, 1)
    return 2 * variance / 16;
  }
  // end::eq-adding-constant[]

  /** Returns how often the constant answer ½ is off by less than the tolerance. */
  // tag::eq-adding-chance[]
  public static double constantShare() {
    double s = 4 * TOLERANCE; // |X_1 + X_2| < s, of density (2 − |x|) / 4
    return 2 * (2 * s - s * s / 2) / 4;
  }
  // end::eq-adding-chance[]

  /**
   * Draws sequences of two numbers a step.
   *
   * @param batchSize n, at least 1
   * @param random the source of the draws
   * @return with targets (n, 1)
   * @throws IllegalArgumentException if the batch has no sequence
   */
  public ValueBatch batch(int batchSize, SeededRandom random) {
    int[] lengths = new int[batchSize];
    for (int n = 0; n < batchSize; n++) {
      lengths[n] = minimalLength + random.nextInt(minimalLength / 10 + 1);
    }
    Mask mask = new Mask(lengths);
    List<Matrix> X = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      X.add(Matrix.zeros(batchSize, 2));
    }
    Matrix targets = Matrix.zeros(batchSize, 1);
    for (int n = 0; n < batchSize; n++) {
      targets.set(n, 0, 0.5 + fill(X, n, lengths[n], random) / 4);
    }
    return new ValueBatch(X.stream().map(Input::of).toList(), targets, mask);
  }

  /** Draws row n of the steps; returns the sum of its two marked numbers. */
  private double fill(List<Matrix> X, int n, int length, SeededRandom random) {
    for (int t = 0; t < length; t++) {
      X.get(t).set(n, 0, random.uniform(-1, 1));
    }
    X.get(0).set(n, 1, -1);
    X.get(length - 1).set(n, 1, -1);
    int first = random.nextInt(EARLY);
    int second;
    do {
      second = random.nextInt(Math.max(EARLY, minimalLength / 2 - 1));
    } while (second == first);
    X.get(first).set(n, 1, 1);
    X.get(second).set(n, 1, 1);
    if (first == 0 || second == 0) {
      X.get(0).set(n, 0, 0);
    }
    return X.get(first).get(n, 0) + X.get(second).get(n, 0);
  }
}
