package unrolled.workshop.command;

/**
 * What the doctor found about one thing.
 *
 * @param about the thing, in a word
 * @param isWell whether it is as it should be
 * @param found what it is
 * @param mend how to mend it; empty if it is well
 */
record Condition(String about, boolean isWell, String found, String mend) {

  static Condition well(String about, String found) {
    return new Condition(about, true, found, "");
  }

  static Condition attention(String about, String found, String mend) {
    return new Condition(about, false, found, mend);
  }

  /** Gives the one that holds. */
  static Condition of(String about, boolean isWell, String found, String mend) {
    return new Condition(about, isWell, found, isWell ? "" : mend);
  }
}
