package unrolled.workshop.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/** Reads the task of an exercise. */
final class TaskParser {

  private static final Pattern FOLDER = Pattern.compile("(\\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)");
  private static final Pattern ID = Pattern.compile("\\[\\[(.+)]]|\\[#(.+)]");
  private static final Pattern EXERCISE = Pattern.compile("\\[\\.exercise\\b.*]");
  private static final Pattern TITLE = Pattern.compile("\\.([^ .].*)");
  private static final Pattern DELIMITER = Pattern.compile("={4,}");

  private final Path file;
  private final List<String> lines;
  private int next;

  private TaskParser(Path file) {
    this.file = file;
    lines = SourceText.lines(file).stream().map(String::stripTrailing).toList();
  }

  /**
   * Read an exercise.
   *
   * @param chapter the chapter's package name, with which the id must begin
   * @throws SourceException if the folder's name or the task is not in the right form
   */
  static Exercise read(Path folder, String chapter) {
    return new TaskParser(folder.resolve("task.adoc")).parse(folder, chapter);
  }

  private Exercise parse(Path folder, String chapter) {
    Matcher name = FOLDER.matcher(folder.getFileName().toString());
    if (!name.matches()) {
      throw fault("The folder of an exercise is named like 01-first-unseen, not \""
          + folder.getFileName() + "\".");
    }
    String id = chapter + ".ex-" + name.group(2);
    Matcher anchor = expect(ID, "the id, [[" + id + "]]");
    if (!id.equals(anchor.group(1)) && !id.equals(anchor.group(2))) {
      throw fault("The id of this exercise is " + id + ": write [[" + id + "]].");
    }
    next++;
    String attributes = expect(EXERCISE,
        "the facts, [.exercise,kind=\"by hand\",difficulty=1,minutes=10]").group();
    Kind kind = Kind.named(attribute(attributes, "kind")).orElseThrow(
        () -> fault("The kind of an exercise is one of " + Kind.all() + "."));
    int difficulty = number(attributes, "difficulty", 3);
    int minutes = number(attributes, "minutes", 999);
    next++;
    String title = expect(TITLE, "the title, as in .The first unseen history").group(1);
    next++;
    String delimiter = expect(DELIMITER, "====").group();
    int close = lines.subList(next + 1, lines.size()).indexOf(delimiter);
    if (close < 0) {
      throw fault("The block that \"" + delimiter + "\" opens here is never closed.");
    }
    String text = String.join("\n", lines.subList(next + 1, next + 1 + close)).strip();
    if (text.isEmpty()) {
      throw fault("The task is empty: say what to do.");
    }
    next += close + 2;
    if (!String.join("", lines.subList(next, lines.size())).isEmpty()) {
      throw fault("A task ends with its block: move what follows into it.");
    }
    return new Exercise(folder, chapter, Integer.parseInt(name.group(1)), name.group(2), kind,
        difficulty, minutes, title, text);
  }

  private Matcher expect(Pattern pattern, String what) {
    Matcher matcher = pattern.matcher(next < lines.size() ? lines.get(next) : "");
    if (!matcher.matches()) {
      throw fault("Here must stand " + what + ".");
    }
    return matcher;
  }

  private int number(String attributes, String name, int most) {
    String value = attribute(attributes, name);
    if (!value.matches("[1-9]\\d{0,2}") || Integer.parseInt(value) > most) {
      throw fault("The attribute " + name + " is a whole number from 1 to " + most + ", not \""
          + value + "\".");
    }
    return Integer.parseInt(value);
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher =
        Pattern.compile("[,\\s]" + name + "=(?:\"([^\"]*)\"|([^,\\]]*))").matcher(attributes);
    if (!matcher.find()) {
      return "";
    }
    return (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip();
  }

  private SourceException fault(String problem) {
    return new SourceException(file, Math.min(next + 1, lines.size()), problem);
  }
}
