package unrolled.workshop.command;

/** Arguments that a command can't take, told with what it takes. */
final class MisuseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MisuseException(String message) {
    super(message);
  }
}
