package unrolled.workshop.shell;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.State;

/**
 * Lays out values that an answer of one line can't hold.
 *
 * <p>The rule: a value whose text is short is shown as the {@code jshell} tool shows it. Longer
 * arrays, lists and maps, and all matrices, states and parameters of more than a line, are laid out
 * in lines, of which at most {@value #ROWS} are shown; what was left out is said.
 */
final class Display {

  static final int ROWS = 12;
  /** The tool cuts what is longer; an answer begins with the variable's name and an arrow. */
  private static final int SHORT = 80;
  private static final boolean READABLE =
      !"false".equals(System.getProperty(Screen.READABLE, "true"));

  private Display() {}

  /**
   * Lay out a value.
   *
   * @return lines, the first of which goes behind the arrow; null if the tool's text will do
   */
  static String of(Object value, int width) {
    if (value == null || !READABLE) {
      return null;
    }
    String text = laidOut(value, width);
    return text == null || !Screen.isPlain() ? text
        : text.replace("…", "...").replace("×", "x").replace("∞", "inf");
  }

  private static String laidOut(Object value, int width) {
    if (value instanceof Matrix matrix) {
      return matrix.rows() == 1 && matrix.toString().length() <= SHORT ? null
          : matrix(matrix, width);
    }
    if (value instanceof State state) {
      return state(state, width);
    }
    if (value instanceof Parameters parameters) {
      return parameters(parameters, width);
    }
    if (value.getClass().isArray()) {
      return array(value, width);
    }
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return elements(value, width);
    }
    return null;
  }

  private static String matrix(Matrix matrix, int width) {
    return "Matrix " + shape(matrix) + "\n" + NumberTable.of(matrix, width, ROWS);
  }

  private static String state(State state, int width) {
    List<String> lines = new ArrayList<>();
    for (int p = 0; p < state.parts(); p++) {
      lines.add((p == 0 ? "H " : "part " + p + " ") + shape(state.part(p)) + "\n"
          + NumberTable.of(state.part(p), width, ROWS / state.parts()));
    }
    return "State of " + state.parts() + (state.parts() == 1 ? " part" : " parts") + "\n"
        + String.join("\n", lines);
  }

  private static String parameters(Parameters parameters, int width) {
    Map<String, Matrix> named = parameters.named();
    int name = named.keySet().stream().mapToInt(String::length).max().orElse(0);
    int shape = named.values().stream().mapToInt(m -> shape(m).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    named.forEach((key, matrix) -> lines.add(cut(pad(key, name) + "  " + pad(shape(matrix), shape)
        + "  " + NumberTable.firstRow(matrix, width), width)));
    return parameters.getClass().getSimpleName() + ": " + parameters.count() + " numbers in "
        + named.size() + (named.size() == 1 ? " matrix" : " matrices") + "\n" + some(lines, "more");
  }

  private static String array(Object array, int width) {
    int length = Array.getLength(array);
    Class<?> type = array.getClass().getComponentType();
    if (array instanceof double[][] rows && isRectangular(rows)) {
      return length <= 1 ? null : "double[" + length + "][" + rows[0].length + "]\n"
          + NumberTable.of(Matrix.of(rows), width, ROWS);
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(Array.get(array, i));
    }
    if (type.isPrimitive() && type != char.class && type != boolean.class) {
      return values.toString().length() <= SHORT ? null
          : type + "[" + length + "]\n" + NumberTable.of(values, width, ROWS);
    }
    return list(type.getSimpleName() + "[" + length + "]", values, width);
  }

  private static boolean isRectangular(double[][] rows) {
    for (double[] row : rows) {
      if (row == null || row.length == 0 || row.length != rows[0].length) {
        return false;
      }
    }
    return rows.length > 0;
  }

  private static String elements(Object value, int width) {
    if (value instanceof Map<?, ?> map) {
      List<Object> entries = new ArrayList<>();
      map.forEach((key, element) -> entries.add(key + "=" + text(element)));
      return list("map of " + map.size(), entries, width);
    }
    List<Object> values = new ArrayList<>((Collection<?>) value);
    String head = (value instanceof List ? "list of " : "collection of ") + values.size();
    boolean numbers = !values.isEmpty() && values.stream().allMatch(e -> e instanceof Number);
    return numbers && values.toString().length() > SHORT
        ? head + "\n" + NumberTable.of(values, width, ROWS) : list(head, values, width);
  }

  /** Lay out elements line by line; null if one line holds all of them. */
  private static String list(String head, List<Object> values, int width) {
    List<String> texts = values.stream().limit(SHORT).map(Display::text).toList();
    if (values.size() <= SHORT && String.join(", ", texts).length() <= SHORT
        && values.stream().noneMatch(element -> String.valueOf(element).contains("\n"))) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    int digits = String.valueOf(Math.min(ROWS, values.size()) - 1).length();
    for (int i = 0; i < texts.size() && i < ROWS; i++) {
      lines.add(cut(" ".repeat(digits - String.valueOf(i).length()) + i + "  " + texts.get(i),
          width));
    }
    return head + "\n" + String.join("\n", lines)
        + (values.size() > ROWS ? "\n… " + (values.size() - ROWS) + " more" : "");
  }

  private static String text(Object element) {
    if (element instanceof Matrix matrix) {
      return "Matrix " + shape(matrix) + " " + NumberTable.firstRow(matrix, SHORT);
    }
    if (element != null && element.getClass().isArray()) {
      String laidOut = array(element, SHORT);
      return laidOut == null ? List.of(element).toString() : laidOut.lines().findFirst().orElse("");
    }
    return String.valueOf(element).strip().replaceAll("\\R\\s*", " ");
  }

  private static String some(List<String> lines, String more) {
    return String.join("\n", lines.subList(0, Math.min(ROWS, lines.size())))
        + (lines.size() > ROWS ? "\n… " + (lines.size() - ROWS) + " " + more : "");
  }

  private static String shape(Matrix matrix) {
    return matrix.rows() + "×" + matrix.columns();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String cut(String line, int width) {
    return line.length() <= width ? line : line.substring(0, width - 2) + " …";
  }
}
