package unrolled.workshop.command;

/** A command that could not be done, told with what to do about it. */
final class CannotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotException(String message) {
    super(message);
  }

  CannotException(String message, Throwable cause) {
    super(message, cause);
  }
}
