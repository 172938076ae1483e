package unrolled.workshop.check;

import java.util.List;

/**
 * What a check has found.
 *
 * @param outcome the result in a word
 * @param summary the result in a sentence
 * @param findings what was found for each thing that is asked for; empty if the file could not be
 *     run
 * @param printed what the learner's code has printed, cut where it is long
 */
public record Verdict(Outcome outcome, String summary, List<Finding> findings, String printed) {

  /** The result in a word. */
  public enum Outcome {
    /** All is right. */
    PASSED,
    /** Something is wrong. */
    WRONG,
    /** Nothing is answered yet. */
    BLANK,
    /** The file is not valid Java. */
    NOT_JAVA,
    /** The file itself throws an exception. */
    THREW,
    /** The code would use what is not allowed, and was not run. */
    FORBIDDEN,
    /** The code did not end in its time. */
    TOO_LONG,
    /** The code needed too much memory. */
    OUT_OF_MEMORY,
    /** The code printed too much. */
    FLOOD,
    /** The code ended its own program. */
    ENDED
  }

  /** Return whether the exercise is solved. */
  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** Return how many of the findings are good. */
  public int good() {
    return (int) findings.stream().filter(f -> f.state() == Finding.State.GOOD).count();
  }
}
