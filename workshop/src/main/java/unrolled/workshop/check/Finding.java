package unrolled.workshop.check;

import java.util.List;

/**
 * What was found out about one thing that an exercise asks for.
 *
 * @param about what is asked for, in words
 * @param state whether it is right
 * @param reasons what is wrong and how to go on; empty if it is right
 */
public record Finding(String about, State state, List<String> reasons) {

  /** Whether an answer is right. */
  public enum State {
    /** It is right. */
    GOOD,
    /** It is wrong. */
    WRONG,
    /** Nothing was answered yet. */
    BLANK
  }
}
