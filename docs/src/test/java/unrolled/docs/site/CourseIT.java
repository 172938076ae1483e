package unrolled.docs.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.SourceText;
import unrolled.workshop.check.Checker;
import unrolled.workshop.check.Rehearsal;
import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Course;
import unrolled.workshop.exercise.Exercise;

import static org.assertj.core.api.Assertions.assertThat;

/** The course checks itself: each exercise is tried out, and no page gives a solution away. */
class CourseIT {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "")).resolve("..");

  /** Other than that of learners, so that no number of a solution is right for one seed only. */
  private static final long SEED = 7;

  /** Shorter lines are common Java, which the listings of a page may well share. */
  private static final int TELLING = 40;

  @TestFactory
  Stream<DynamicTest> each_exercise_knows_right_from_wrong() {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    Map<Exercise, CompletableFuture<List<String>>> faults = new LinkedHashMap<>();
    for (Chapter chapter : Course.at(ROOT).chapters()) {
      Checker checker = new Checker(chapter.classPath(), chapter.startup());
      chapter.exercises().forEach(exercise -> faults.put(exercise, CompletableFuture.supplyAsync(
          () -> Rehearsal.faults(checker, exercise, SEED), threads)));
    }
    threads.shutdown();
    return faults.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().id(),
        () -> assertThat(entry.getValue().join()).isEmpty()));
  }

  @Test
  void no_page_shows_a_solution() throws IOException {
    List<String> telling = new ArrayList<>();
    for (Exercise exercise : Course.at(ROOT).exercises()) {
      List<String> starter = SourceText.lines(exercise.starter());
      SourceText.lines(exercise.solution()).stream().map(String::strip)
          .filter(line -> line.startsWith("//") && line.length() >= TELLING)
          .filter(line -> !starter.contains(line)).forEach(telling::add);
    }
    assertThat(telling).as("comments of solutions").isNotEmpty();
    FinishedBook.files().forEach((name, text) -> {
      String shown = name.endsWith(".html") ? Jsoup.parse(text).text() : text;
      assertThat(telling).as("solutions in " + name)
          .noneMatch(line -> shown.contains(line.substring(2).strip()));
    });
  }
}
