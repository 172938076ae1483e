package unrolled.workshop;

import java.nio.file.Path;

/** A page, script or task of the book that is not in the right form, told with file and line. */
public final class SourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Create the fault of one line of a file.
   *
   * @param file the page, script or task at fault
   * @param line its line, counted from 1
   * @param problem what is wrong and how to mend it
   */
  public SourceException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
