package unrolled.workshop.progress;

/** A learner's file that can't be read or written, told with what to do about it. */
public final class ProgressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ProgressException(String message) {
    super(message);
  }

  ProgressException(String message, Throwable cause) {
    super(message, cause);
  }
}
