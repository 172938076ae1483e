package unrolled.workshop.sandbox;

/**
 * Why a sandbox was closed before its time.
 *
 * @param cause the kind of reason
 * @param reason the reason, as the end of a sentence that begins with the code's name
 */
public record Fall(Cause cause, String reason) {

  /** A kind of reason. */
  public enum Cause {
    /** The code would use what is not allowed; it was not run. */
    FORBIDDEN,
    /** It did not end in its time. */
    TOO_LONG,
    /** It needed too much memory. */
    OUT_OF_MEMORY,
    /** It printed too much. */
    FLOOD,
    /** It ended its own JVM. */
    ENDED
  }
}
