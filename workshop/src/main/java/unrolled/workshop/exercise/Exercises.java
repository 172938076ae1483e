package unrolled.workshop.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/** The exercises of one chapter, and the tests that they are complete and in the page. */
public final class Exercises {

  private static final int LEAST = 6;
  private static final Pattern INCLUDE =
      Pattern.compile("include::\\.\\./\\.\\./exercises/([^/]+)/task\\.adoc\\[]\\s*");

  private final Path module;
  private final String chapter;

  Exercises(Path module, String chapter) {
    this.module = module;
    this.chapter = chapter;
  }

  /**
   * Find the exercises of a chapter in the module whose tests run now.
   *
   * @param chapter the chapter's package name
   * @return the exercises in {@code src/exercises} of that module
   */
  public static Exercises of(String chapter) {
    return new Exercises(Path.of(System.getProperty("basedir", "")), chapter);
  }

  /**
   * Read the exercises of a chapter.
   *
   * @param module the chapter's folder
   * @param chapter the chapter's package name
   * @return its exercises in the order of their numbers; none if there is no folder of exercises
   * @throws SourceException if a folder's name or a task is not in the right form
   */
  public static List<Exercise> read(Path module, String chapter) {
    Exercises exercises = new Exercises(module, chapter);
    return Files.isDirectory(exercises.root())
        ? exercises.folders().stream().map(folder -> TaskParser.read(folder, chapter)).toList()
        : List.of();
  }

  /**
   * Give one test for each exercise, and one each for their numbers, their kinds and the page.
   *
   * @return the tests, at least four
   * @throws SourceException if there is no folder of exercises
   */
  public Stream<DynamicTest> tests() {
    List<Path> folders = folders();
    Stream<DynamicTest> each = folders.stream().map(folder -> DynamicTest.dynamicTest(
        folder.getFileName().toString(), () -> TaskParser.read(folder, chapter)));
    return Stream.concat(each, Stream.of(
        DynamicTest.dynamicTest("numbers follow each other", () -> verifyNumbers(folders)),
        DynamicTest.dynamicTest("six or more, of all kinds", () -> verifyKinds(folders)),
        DynamicTest.dynamicTest("the page includes all", () -> verifyIncludes(folders))));
  }

  private Path root() {
    return module.resolve("src/exercises");
  }

  private List<Path> folders() {
    try (Stream<Path> entries = Files.list(root())) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (NoSuchFileException e) {
      throw new SourceException(root(), 1, "The chapter has no folder of exercises.");
    } catch (IOException e) {
      throw new SourceException(root(), 1, "The exercises can't be read (" + e + ").");
    }
  }

  private void verifyNumbers(List<Path> folders) {
    for (int i = 0; i < folders.size(); i++) {
      String number = (i < 9 ? "0" : "") + (i + 1);
      if (!folders.get(i).getFileName().toString().startsWith(number + "-")) {
        throw new SourceException(folders.get(i), 1, "Exercises are numbered from 01 without gaps:"
            + " this one is number " + number + ".");
      }
    }
  }

  private void verifyKinds(List<Path> folders) {
    Set<Kind> missing = EnumSet.allOf(Kind.class);
    folders.forEach(folder -> missing.remove(TaskParser.read(folder, chapter).kind()));
    if (folders.size() < LEAST || !missing.isEmpty()) {
      throw new SourceException(root(), 1, "A chapter has " + LEAST + " exercises or more, of all"
          + " four kinds: here are " + folders.size() + ", and none of the kinds ["
          + missing.stream().map(Kind::text).collect(Collectors.joining(", ")) + "].");
    }
  }

  private void verifyIncludes(List<Path> folders) {
    Path page = module.resolve("src/docs/asciidoc/" + chapter + ".adoc");
    List<String> included = new ArrayList<>();
    for (String line : SourceText.lines(page)) {
      Matcher include = INCLUDE.matcher(line);
      if (include.matches()) {
        included.add(include.group(1));
      }
    }
    List<String> expected =
        folders.stream().map(folder -> folder.getFileName().toString()).toList();
    if (!included.equals(expected)) {
      throw new SourceException(page, 1, "The page includes the tasks of " + included
          + ", but the chapter's exercises are " + expected + ": give each a line"
          + " include::../../exercises/NN-name/task.adoc[], in their order.");
    }
  }
}
