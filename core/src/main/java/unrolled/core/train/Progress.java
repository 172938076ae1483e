package unrolled.core.train;

/** Watches training from step to step. */
@FunctionalInterface
public interface Progress {

  /** Is told after each step. */
  void step(TrainingStep step);

  /** Is told when training stops, for whatever reason. */
  default void end() {}

  /**
   * Returns what passes on every so many steps, such as samples of what was learned.
   *
   * @param steps at least 1
   * @param progress is told of steps {@code steps}, {@code 2·steps}, …
   * @throws IllegalArgumentException if steps is below 1
   */
  static Progress every(int steps, Progress progress) {
    if (steps < 1) {
      throw new IllegalArgumentException("every 1 step or more, not every " + steps);
    }
    return step -> {
      if (step.number() % steps == 0) {
        progress.step(step);
      }
    };
  }
}
