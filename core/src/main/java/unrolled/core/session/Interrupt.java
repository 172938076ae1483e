package unrolled.core.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops a task in good order when the user presses Ctrl-C or the system ends the program.
 *
 * <p>The Java virtual machine waits for what is registered here before it ends. So the task is told
 * to stop, and has some time to finish what it is doing and to save it.
 */
public final class Interrupt implements AutoCloseable {

  /** A step and a file take less; a user who presses Ctrl-C does not wait longer. */
  private static final long MOST_SECONDS = 10;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  private Interrupt(Runnable stop) {
    this.hook = new Thread(() -> {
      happened = true;
      stop.run();
      awaitEnd();
    }, "stop training");
  }

  /**
   * Registers what is to happen, until {@link #close} is called.
   *
   * @param stop tells the task to stop, and does not wait; called by another thread
   */
  public static Interrupt calling(Runnable stop) {
    Interrupt interrupt = new Interrupt(stop);
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  /** Tells whether the task was told to stop. */
  public boolean happened() {
    return happened;
  }

  /** Says that the task has ended and saved what it wanted to save. */
  @Override
  public void close() {
    done.countDown();
    if (!happened) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending just now, and the hook will find that nothing is left to do.
      }
    }
  }

  private void awaitEnd() {
    try {
      if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("training did not stop within " + MOST_SECONDS
            + " seconds; what it did since the last checkpoint is lost");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
