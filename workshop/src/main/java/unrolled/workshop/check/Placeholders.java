package unrolled.workshop.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import unrolled.workshop.SourceException;
import unrolled.workshop.check.Session.Evaluation;

/** Writes the numbers of a task into the comments of its starter. */
final class Placeholders {

  private static final Pattern COMMENT = Pattern.compile("\\s*(//|\\*|/\\*).*");
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]\\w*)}");

  private final Path file;
  private final Session session;

  Placeholders(Path file, Session session) {
    this.file = file;
    this.session = session;
  }

  static boolean isIn(String line) {
    return COMMENT.matcher(line).matches() && NAME.matcher(line).find();
  }

  List<String> fill(List<String> lines) {
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      filled.add(isIn(lines.get(i)) ? fill(lines.get(i), i + 1) : lines.get(i));
    }
    return filled;
  }

  private String fill(String line, int number) {
    Matcher name = NAME.matcher(line);
    StringBuilder text = new StringBuilder();
    while (name.find()) {
      Evaluation value = session.evaluate(name.group(1));
      name.appendReplacement(text, Matcher.quoteReplacement(value.answer()
          .map(a -> a instanceof Answer.Text word ? word.value() : a.toString())
          .orElseThrow(() -> new SourceException(file, number, "given.jsh has no variable "
              + name.group(1) + ": " + value.problem().orElseThrow().message()))));
    }
    return name.appendTail(text).toString();
  }
}
