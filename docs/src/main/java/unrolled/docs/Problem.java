package unrolled.docs;

/**
 * Say what is wrong in the book's sources, where, and how to mend it.
 *
 * @param where file and line as {@code path:12}, or the file alone
 * @param what  one sentence that says what is wrong
 * @param mend  one sentence that says what to do
 */
public record Problem(String where, String what, String mend) {

  @Override
  public String toString() {
    return where + ": " + what + "\n    " + mend;
  }
}
