package unrolled.workshop.exercise;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an exercise asks for. */
public enum Kind {

  /** Work out a number with a pencil. */
  BY_HAND("by hand"),

  /** Complete a method. */
  CODE("code"),

  /** Change something, run it and report a number. */
  EXPERIMENT("experiment"),

  /** Find out why a program is wrong, and mend it. */
  EXPLAIN_THE_BUG("explain the bug");

  private final String text;

  Kind(String text) {
    this.text = text;
  }

  /**
   * Give the name of this kind as a task writes it.
   *
   * @return the name in lower-case words
   */
  public String text() {
    return text;
  }

  static Optional<Kind> named(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Kind::text).collect(Collectors.joining(", "));
  }
}
