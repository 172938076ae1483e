package unrolled.bench;

/** Trains a model one step: forward, loss, backward, clipping, update. */
public interface TimedStep extends AutoCloseable {

  /** Does the step and returns the loss before it, in nats a character. */
  double run();

  /** Frees what lies outside the Java heap. */
  @Override
  default void close() {}
}
