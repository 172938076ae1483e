package unrolled.workshop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import unrolled.workshop.check.Answer.Number;
import unrolled.workshop.check.Answer.Several;
import unrolled.workshop.check.Answer.Text;

/**
 * How far an answer may be from the right one.
 *
 * @param amount the distance of two numbers that still counts as equal
 * @param relative whether the amount is a share of the right number
 */
record Tolerance(double amount, boolean relative) {

  /** A share of 1e-9, or of 1 where the right number is smaller. */
  static final Tolerance USUAL = new Tolerance(1e-9, false);

  /** Return whether an answer is as good as another; texts are compared without case or ends. */
  boolean agrees(Answer right, Answer given) {
    return difference(right, given).isEmpty();
  }

  /**
   * Find the first place where an answer differs from the right one.
   *
   * @return the place and what is wrong there, without the right value; empty if none
   */
  Optional<String> difference(Answer right, Answer given) {
    return difference(right, given, new ArrayList<>());
  }

  private Optional<String> difference(Answer right, Answer given, List<Integer> place) {
    if (right instanceof Several wanted) {
      if (!(given instanceof Several got)) {
        return Optional.of(at(place) + "is " + shorten(given) + ", not " + wanted.items().size()
            + " values");
      }
      if (got.items().size() != wanted.items().size()) {
        return Optional.of(at(place) + "has " + got.items().size() + " values where "
            + wanted.items().size() + " are wanted");
      }
      for (int i = 0; i < wanted.items().size(); i++) {
        place.add(i);
        Optional<String> inside = difference(wanted.items().get(i), got.items().get(i), place);
        if (inside.isPresent()) {
          return inside;
        }
        place.remove(place.size() - 1);
      }
      return Optional.empty();
    }
    return isClose(right, given) ? Optional.empty()
        : Optional.of(at(place) + "is " + shorten(given) + inWords(right, given));
  }

  private boolean isClose(Answer right, Answer given) {
    if (right instanceof Number wanted && given instanceof Number got) {
      double allowed = relative ? amount * Math.abs(wanted.value())
          : this == USUAL ? amount * Math.max(1, Math.abs(wanted.value())) : amount;
      return wanted.value() == got.value()
          || Double.isNaN(wanted.value()) && Double.isNaN(got.value())
          || Double.isFinite(wanted.value())
              && Math.abs(wanted.value() - got.value()) <= allowed;
    }
    if (right instanceof Text wanted && given instanceof Text got) {
      return wanted.value().strip().equalsIgnoreCase(got.value().strip());
    }
    return right.equals(given);
  }

  private static String inWords(Answer right, Answer given) {
    if (right instanceof Number wanted && given instanceof Number got
        && Double.isFinite(got.value())) {
      if (wanted.value() == -got.value()) {
        return ", which has the wrong sign";
      }
      return got.value() > wanted.value() ? ", which is too large" : ", which is too small";
    }
    return ", which is not right";
  }

  private static String at(List<Integer> place) {
    if (place.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("value ");
    place.forEach(i -> text.append('[').append(i).append(']'));
    return text.append(' ').toString();
  }

  static String shorten(Answer answer) {
    String text = answer.toString();
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
