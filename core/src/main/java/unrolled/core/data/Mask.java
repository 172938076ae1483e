package unrolled.core.data;

import java.util.Arrays;

import unrolled.core.math.Matrix;

/**
 * Tells which steps of a padded batch are real: those of sequence n are the first
 * {@code lengths[n]}.
 *
 * @param lengths of the sequences in steps, each at least 1; at least one sequence
 */
public record Mask(int... lengths) {

  /** Checks the lengths. */
  public Mask {
    if (lengths.length == 0) {
      throw new IllegalArgumentException("a batch has at least one sequence; give its length");
    }
    for (int n = 0; n < lengths.length; n++) {
      if (lengths[n] < 1) {
        throw new IllegalArgumentException("sequence " + n + " of the batch has length "
            + lengths[n] + "; a sequence has at least 1 step, leave empty ones out");
      }
    }
    lengths = lengths.clone();
  }

  /** Returns the mask of n sequences of the same length. */
  public static Mask equal(int batchSize, int steps) {
    int[] lengths = new int[batchSize];
    Arrays.fill(lengths, steps);
    return new Mask(lengths);
  }

  /** Returns n, the number of sequences. */
  public int batchSize() {
    return lengths.length;
  }

  /** Returns T, the length of the longest sequence. */
  public int steps() {
    return Arrays.stream(lengths).max().orElseThrow();
  }

  /** Returns the number of real steps of all sequences together. */
  public int count() {
    return Arrays.stream(lengths).sum();
  }

  /** Returns the number of sequences for which step t (from 0) is real. */
  public int count(int t) {
    int count = 0;
    for (int length : lengths) {
      count += t < length ? 1 : 0;
    }
    return count;
  }

  /** Tells whether step t (from 0) of sequence n is real. */
  public boolean has(int n, int t) {
    return t < lengths[n];
  }

  /** Tells whether step t (from 0) is real in every sequence. */
  public boolean isFull(int t) {
    for (int length : lengths) {
      if (t >= length) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns an input whose rows mean nothing where its sequence has ended: they are zero there,
   * whatever stood in them. NaN and infinities would spread to gradients, as 0 · NaN is NaN.
   *
   * @param X input of step t (n, d); itself if every sequence goes on, or if it is symbols
   * @param t from 0
   */
  public Input withoutPadding(Input X, int t) {
    if (!(X instanceof Input.Numbers numbers) || X.batchSize() != batchSize() || isFull(t)) {
      return X;
    }
    Matrix clean = numbers.X().copy();
    for (int n = 0; n < batchSize(); n++) {
      if (!has(n, t)) {
        Arrays.fill(clean.row(n), 0);
      }
    }
    return Input.of(clean);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mask && Arrays.equals(lengths, ((Mask) other).lengths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lengths);
  }

  @Override
  public String toString() {
    return "lengths " + Arrays.toString(lengths);
  }
}
