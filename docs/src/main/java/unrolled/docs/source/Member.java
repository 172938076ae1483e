package unrolled.docs.source;

import java.util.Set;

/**
 * Place one method, constructor, field or type of a Java file.
 *
 * @param type     simple name of the class that holds it
 * @param name     the member's name; for a type its own name
 * @param method   true for methods and constructors
 * @param first    first line, from 1, annotations included
 * @param last     last line
 * @param tags     values of its JUnit {@code @Tag} annotations
 * @param disabled true when it carries {@code @Disabled}
 */
public record Member(String type, String name, boolean method, int first, int last,
    Set<String> tags, boolean disabled) {

  /**
   * Return how the book names the member.
   *
   * @return for example {@code BackoffModel.nextProbabilities}
   */
  public String shown() {
    return type.equals(name) ? name : type + "." + name;
  }

  int length() {
    return last - first;
  }
}
