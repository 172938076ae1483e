package unrolled.workshop.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value as a sandbox has written it; see {@link unrolled.workshop.sandbox.Value}. */
sealed interface Answer {

  /** The digits of a number that messages show. */
  MathContext SHOWN = new MathContext(7);

  /** A number. */
  record Number(double value) implements Answer {
    @Override
    public String toString() {
      return !Double.isFinite(value) ? Double.toString(value)
          : value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
          : new BigDecimal(value).round(SHOWN).toString();
    }
  }

  /** A text, or any other single thing in words. */
  record Text(String value) implements Answer {
    @Override
    public String toString() {
      return '"' + value + '"';
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Answer {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** Nothing. */
  record Null() implements Answer {
    @Override
    public String toString() {
      return "null";
    }
  }

  /** Several answers in order: an array, a collection, the rows of a matrix. */
  record Several(List<Answer> items) implements Answer {
    @Override
    public String toString() {
      return items.stream().map(Answer::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /**
   * Read an answer.
   *
   * @param text anything; a hostile process may have written it
   * @return the answer, empty if the text is none
   */
  static Optional<Answer> parse(String text) {
    Parser parser = new Parser(text);
    try {
      Answer answer = parser.answer(0);
      return parser.next == text.length() ? Optional.of(answer) : Optional.empty();
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Return whether nothing was answered: null, NaN or an empty text stand in starters. */
  default boolean isBlank() {
    return this instanceof Null || this instanceof Number number && Double.isNaN(number.value)
        || this instanceof Text text && text.value.isBlank()
        || this instanceof Several several && !several.items.isEmpty()
            && several.items.stream().allMatch(Answer::isBlank);
  }

  /** Takes a text apart from left to right. */
  final class Parser {

    private static final int DEEPEST = 8;

    private final String text;
    private int next;

    private Parser(String text) {
      this.text = text;
    }

    private Answer answer(int depth) {
      char first = text.charAt(next);
      if (first == '[') {
        if (depth == DEEPEST) {
          throw new NumberFormatException("too deep");
        }
        return several(depth);
      }
      if (first == '\'') {
        return quoted();
      }
      int end = next;
      while (end < text.length() && ",]".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String word = text.substring(next, end);
      next = end;
      return switch (word) {
        case "null" -> new Null();
        case "true" -> new Flag(true);
        case "false" -> new Flag(false);
        default -> new Number(Double.parseDouble(word));
      };
    }

    private Several several(int depth) {
      List<Answer> items = new ArrayList<>();
      next++;
      while (text.charAt(next) != ']') {
        items.add(answer(depth + 1));
        if (text.charAt(next) == ',') {
          next++;
        }
      }
      next++;
      return new Several(List.copyOf(items));
    }

    private Text quoted() {
      StringBuilder plain = new StringBuilder();
      next++;
      while (text.charAt(next) != '\'') {
        if (text.charAt(next) == '%') {
          plain.append((char) Integer.parseInt(text.substring(next + 1, next + 5), 16));
          next += 5;
        } else {
          plain.append(text.charAt(next));
          next++;
        }
      }
      next++;
      return new Text(plain.toString());
    }
  }
}
