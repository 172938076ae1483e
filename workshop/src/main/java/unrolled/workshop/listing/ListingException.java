package unrolled.workshop.listing;

import java.nio.file.Path;

/** A page, a start-up script or a listing that can't be run, told with the file and the line. */
public final class ListingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Create the fault of one line of a file.
   *
   * @param file the page or script at fault
   * @param line its line, counted from 1
   * @param problem what is wrong and how to mend it
   */
  public ListingException(Path file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
