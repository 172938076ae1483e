package unrolled.workshop.course;

import java.util.List;

/** A chapter or exercise that does not exist, told with the names that come near. */
public final class UnknownNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String[] nearest;

  UnknownNameException(String message, List<String> nearest) {
    super(message);
    this.nearest = nearest.toArray(String[]::new);
  }

  /**
   * Create the fault of a name that nothing has.
   *
   * @param what what was looked for, such as {@code chapter}
   * @param unknown the name that was given
   * @param nearest the names that come near, the nearest first
   * @param otherwise what to do when no name comes near, a whole sentence
   * @return the exception, whose message offers the nearest names
   */
  public static UnknownNameException of(String what, String unknown, List<String> nearest,
      String otherwise) {
    String offer = nearest.isEmpty() ? otherwise
        : "Did you mean " + String.join(" or ", nearest) + "?";
    return new UnknownNameException("There is no " + what + " \"" + unknown + "\". " + offer,
        nearest);
  }

  /**
   * Give the names that come near.
   *
   * @return three names at most, the nearest first
   */
  public List<String> nearest() {
    return List.of(nearest);
  }
}
