package unrolled.workshop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import unrolled.workshop.SourceText;
import unrolled.workshop.course.Chapter;

/**
 * A program of a chapter.
 *
 * @param name what a learner calls it: {@code SoftmaxTwiceExperiments} is {@code softmax-twice}
 * @param mainClass its class
 * @param about what it does, in a sentence; empty if its source does not say
 */
record Experiment(String name, String mainClass, String about) {

  private static final String SUFFIX = "Experiments.java";
  private static final Pattern MAIN = Pattern.compile("\\bstatic\\s+void\\s+main\\s*\\(");
  private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?\\.)(?:\\s.*|$)");

  /** Finds the programs of a chapter, in the order of their names. */
  static List<Experiment> of(Chapter chapter) {
    Path folder = chapter.folder().resolve("src/main/java/unrolled/" + chapter.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted()
          .map(file -> read(file, chapter)).filter(found -> found != null).toList();
    } catch (IOException e) {
      throw new CannotException(folder + " can't be listed (" + e + ").", e);
    }
  }

  /** Gives null if the class can't be started. */
  private static Experiment read(Path file, Chapter chapter) {
    String source = String.join("\n", SourceText.lines(file));
    if (!MAIN.matcher(source).find()) {
      return null;
    }
    String simple = file.getFileName().toString().replace(".java", "");
    String name = simple.substring(0, simple.length() - SUFFIX.length() + ".java".length())
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return new Experiment(name, "unrolled." + chapter.name() + "." + simple, about(source));
  }

  /** Gives the first sentence of the comment on the class, which is the first of the file. */
  private static String about(String source) {
    int end = source.indexOf("*/");
    int start = end < 0 ? -1 : source.lastIndexOf("/**", end);
    if (start < 0) {
      return "";
    }
    String text = source.substring(start + 3, end).replaceAll("\\n\\s*\\* ?", " ")
        .replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("<[^>]*>", "").replaceAll("\\s+", " ")
        .strip();
    Matcher sentence = SENTENCE.matcher(text);
    return sentence.matches() ? sentence.group(1) : text;
  }
}
