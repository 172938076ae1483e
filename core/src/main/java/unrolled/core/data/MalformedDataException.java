package unrolled.core.data;

/**
 * Says that a data file can't be used: which file, which line, what is wrong, and what to do.
 *
 * <p>The message starts with {@code file:line:} like a compiler's, so that editors can jump there.
 */
public final class MalformedDataException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param source the file or resource
   * @param line the line, counted from 1; 0 speaks of the file as a whole
   * @param problem what is wrong and how to mend it
   */
  public MalformedDataException(String source, int line, String problem) {
    super(source + (line > 0 ? ":" + line : "") + ": " + problem);
  }
}
