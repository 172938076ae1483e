package unrolled.workshop.practice;

import java.util.List;

/**
 * What was found about an answer.
 *
 * @param passed whether it is right
 * @param lines what to tell the learner
 */
public record Judgement(boolean passed, List<String> lines) {

  /** Create a judgement. */
  public Judgement {
    lines = List.copyOf(lines);
  }
}
