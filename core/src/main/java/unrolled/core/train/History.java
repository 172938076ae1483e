package unrolled.core.train;

import java.util.Arrays;

/** Holds the loss and the norm of the gradient of each step of training so far. */
public final class History {

  private double[] losses;
  private double[] norms;
  private int steps;

  History() {
    this(new double[0], new double[0]);
  }

  /**
   * Creates a history.
   *
   * @param losses one a step; copied
   * @param norms of the gradients, one a step; copied
   * @throws IllegalArgumentException if there are more of one than of the other
   */
  public History(double[] losses, double[] norms) {
    if (losses.length != norms.length) {
      throw new IllegalArgumentException("a history of " + losses.length + " losses and "
          + norms.length + " norms of gradients; give one of each a step");
    }
    this.losses = losses.clone();
    this.norms = norms.clone();
    this.steps = losses.length;
  }

  void add(double loss, double norm) {
    if (steps == losses.length) {
      losses = Arrays.copyOf(losses, Math.max(64, 2 * steps));
      norms = Arrays.copyOf(norms, losses.length);
    }
    losses[steps] = loss;
    norms[steps++] = norm;
  }

  /** Returns how many steps were made. */
  public int steps() {
    return steps;
  }

  /** Returns the loss of the first step; there is at least one. */
  double first() {
    return losses[0];
  }

  /** Returns a copy of the losses, one a step, each of its batch and before the step. */
  public double[] losses() {
    return Arrays.copyOf(losses, steps);
  }

  /** Returns a copy of the norms of the gradients before clipping, one a step. */
  public double[] gradientNorms() {
    return Arrays.copyOf(norms, steps);
  }

  /**
   * Returns the mean loss of some steps.
   *
   * @param from the first step, counted from 0
   * @param to the step after the last one
   * @throws IllegalArgumentException if there is no such step
   */
  public double meanLoss(int from, int to) {
    if (from < 0 || to > steps || from >= to) {
      throw new IllegalArgumentException("steps " + from + " to " + to + " of " + steps
          + " have no mean loss; name at least one that was made");
    }
    return Arrays.stream(losses, from, to).sum() / (to - from);
  }

  /** Tells whether another history has the same bits. */
  @Override
  public boolean equals(Object other) {
    return other instanceof History && Arrays.equals(losses(), ((History) other).losses())
        && Arrays.equals(gradientNorms(), ((History) other).gradientNorms());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(losses());
  }

  @Override
  public String toString() {
    return steps == 0 ? "no steps" : steps + " steps, loss " + losses[steps - 1];
  }
}
