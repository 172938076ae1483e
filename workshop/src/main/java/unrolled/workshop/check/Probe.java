package unrolled.workshop.check;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an exercise asks for.
 *
 * @param about what it is, in words that the learner reads
 * @param expression Java whose value is looked at
 * @param tolerance how far the value may be from the solution's
 * @param band the numbers that count as right whatever the solution has, where there is a band
 * @param words the answers to choose from; empty if it is no choice
 */
record Probe(String about, String expression, Tolerance tolerance, Optional<Band> band,
    List<String> words) {

  /**
   * Numbers between two bounds, which count.
   *
   * @param low the least
   * @param high the largest
   */
  record Band(double low, double high) {

    boolean holds(Answer answer) {
      return answer instanceof Answer.Number number && number.value() >= low
          && number.value() <= high;
    }

    @Override
    public String toString() {
      return new Answer.Number(low) + " to " + new Answer.Number(high);
    }
  }

  /** Return what is wrong with an answer, empty if nothing is. */
  Optional<String> fault(Answer right, Answer given) {
    if (given instanceof Answer.Text text && !words.isEmpty()
        && words.stream().noneMatch(word -> word.equalsIgnoreCase(text.value().strip()))) {
      return Optional.of("is " + Tolerance.shorten(given) + ", which is none of "
          + String.join(", ", words));
    }
    if (band.isEmpty()) {
      return tolerance.difference(right, given);
    }
    return band.get().holds(given) ? Optional.empty()
        : Optional.of("is " + Tolerance.shorten(given) + ", outside what is likely");
  }
}
