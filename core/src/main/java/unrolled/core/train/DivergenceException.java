package unrolled.core.train;

/** Says that training can't go on, because its numbers have grown out of bounds. */
public final class DivergenceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long epoch;
  private final long step;

  DivergenceException(long epoch, long step, String problem, String kept) {
    super("training stopped in epoch " + epoch + " at step " + step + ": " + problem
        + ". Clip the gradient, lower the learning rate, and look for NaN in the input. " + kept);
    this.epoch = epoch;
    this.step = step;
  }

  /** Returns the epoch, counted from 1. */
  public long epoch() {
    return epoch;
  }

  /** Returns the step, counted from 1 since training began. */
  public long step() {
    return step;
  }
}
