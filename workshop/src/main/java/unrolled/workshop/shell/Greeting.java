package unrolled.workshop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import unrolled.workshop.course.Chapter;

/** Says in a few lines what is at hand. */
final class Greeting {

  private static final int WIDTH = 78;
  private static final Pattern LINK = Pattern.compile("\\{@link\\s+unrolled\\.(\\w+)\\.(\\w+)}");

  private Greeting() {}

  static String of(Chapter chapter) {
    StringBuilder text = new StringBuilder();
    text.append("Chapter ").append(chapter.number()).append(", ").append(chapter.title())
        .append(", in JShell; Ctrl-D leaves.\n");
    if (!chapter.question().isBlank()) {
      text.append(chapter.question()).append('\n');
    }
    String classes = classes(chapter);
    if (!classes.isEmpty()) {
      text.append("  ").append(classes).append('\n');
    }
    return text.append("  listing(1) replays the page's first listing, listings() names all.\n")
        .append("  plot(values) draws; gradientCheck(cell) compares its way back.\n")
        .append("  ").append(exercise(chapter)).append("hint(), next()  for the exercises.\n")
        .append("  Ctrl-C stops a snippet; /help tells the rest.\n").toString();
  }

  /** Name as many classes as fit a line, in the order in which the package says to read them. */
  private static String classes(Chapter chapter) {
    Set<String> names = new LinkedHashSet<>();
    try {
      String text = Files.readString(chapter.folder().resolve(
          "src/main/java/unrolled/" + chapter.name() + "/package-info.java"));
      Matcher link = LINK.matcher(text.substring(Math.max(0, text.indexOf("reading order"))));
      while (link.find()) {
        if (link.group(1).equals(chapter.name())) {
          names.add(link.group(2));
        }
      }
    } catch (IOException e) {
      return "";
    }
    StringBuilder line = new StringBuilder();
    for (String name : names) {
      if (line.length() + name.length() + 7 > WIDTH) {
        return line.append(", ...").toString();
      }
      line.append(line.isEmpty() ? "" : ", ").append(name);
    }
    return line.toString();
  }

  /** Give an example of a call that checks; reading all tasks would take longer than the rest. */
  private static String exercise(Chapter chapter) {
    try (Stream<Path> folders = Files.list(chapter.folder().resolve("src/exercises"))) {
      List<String> names = folders.map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("\\d\\d-.+")).sorted().limit(1).toList();
      return names.isEmpty() ? ""
          : "check(\"" + chapter.name() + "/" + names.get(0).substring(3) + "\"), ";
    } catch (IOException e) {
      return "";
    }
  }
}
