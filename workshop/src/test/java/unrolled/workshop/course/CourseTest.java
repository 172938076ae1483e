package unrolled.workshop.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.workshop.SourceException;
import unrolled.workshop.exercise.Exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CourseTest {

  @TempDir
  Path root;

  @BeforeEach
  void writeTwoChapters() throws IOException {
    writeChapter("01-naive-model", "naive", "Naive model", "", "first", "shared");
    writeChapter("05-rnn", "rnn", "Recurrent networks",
        "<dependencies><dependency><artifactId>unrolled-naive</artifactId></dependency>"
            + "<dependency><artifactId>unrolled-vector</artifactId></dependency></dependencies>",
        "count", "one-step", "shared");
  }

  private void writeChapter(String folder, String name, String title, String dependencies,
      String... exercises) throws IOException {
    Path module = root.resolve("chapters").resolve(folder);
    Files.createDirectories(module.resolve("src/docs/asciidoc"));
    Files.writeString(module.resolve("src/docs/asciidoc/" + name + ".adoc"), "= " + title
        + "\n:question: Why?\n:main-class: unrolled." + name + ".Main\n\n= Not a title\n");
    Files.writeString(module.resolve("pom.xml"), "<project><parent><artifactId>unrolled-chapters"
        + "</artifactId></parent><artifactId>unrolled-" + name + "</artifactId>" + dependencies
        + "</project>");
    for (int i = 0; i < exercises.length; i++) {
      Path exercise = Files.createDirectories(
          module.resolve("src/exercises/0" + (i + 1) + "-" + exercises[i]));
      Files.writeString(exercise.resolve("task.adoc"), "[[" + name + ".ex-" + exercises[i]
          + "]]\n[.exercise,kind=\"code\",difficulty=1,minutes=5]\n.Title\n====\nDo it.\n====\n");
    }
  }

  @Test
  void chapters_and_exercises_come_in_the_order_of_the_book() throws IOException {
    Files.createDirectories(root.resolve("chapters/06-announced"));
    Course course = Course.at(root);
    assertThat(course.chapters()).extracting(Chapter::toString)
        .containsExactly("1. Naive model (naive)", "5. Recurrent networks (rnn)");
    assertThat(course.exercises()).extracting(Exercise::id).containsExactly(
        "naive/first", "naive/shared", "rnn/count", "rnn/one-step", "rnn/shared");
    assertThat(course.chapter("rnn").question()).isEqualTo("Why?");
    assertThat(course.chapter("rnn").mainClass()).isEqualTo("unrolled.rnn.Main");
  }

  @Test
  void the_class_path_holds_core_and_the_chapters_that_a_chapter_builds_on() {
    List<Path> folders = Course.at(root).chapter("rnn").classPath();
    assertThat(folders).containsExactly(root.resolve("core/target/classes"),
        root.resolve("chapters/01-naive-model/target/classes"),
        root.resolve("chapters/05-rnn/target/classes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "5", "05", "05-rnn", "RNN"})
  void a_chapter_has_three_names(String name) {
    assertThat(Course.at(root).chapter(name).number()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn/one-step", "5/2", "rnn/02-one-step", "one-step", "05-rnn/one-step"})
  void an_exercise_has_as_many_names_as_help(String name) {
    assertThat(Course.at(root).exercise(name).id()).isEqualTo("rnn/one-step");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "rmn         | There is no chapter \"rmn\". Did you mean rnn?",
    "niave       | There is no chapter \"niave\". Did you mean naive?",
    "transformer | There is no chapter \"transformer\". The chapters are naive, rnn.",
    "17          | There is no chapter \"17\". The chapters are naive, rnn.",
  })
  void an_unknown_chapter_is_told_with_the_nearest(String name, String message) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Course.at(root).chapter(name)).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "rnn/one-stop | There is no exercise \"rnn/one-stop\". Did you mean rnn/one-step?",
    "rmn/one-step | There is no exercise \"rmn/one-step\". Did you mean rnn/one-step?",
    "5/onestep    | There is no exercise \"5/onestep\". Did you mean rnn/one-step?",
    "shard        | There is no exercise \"shard\". Did you mean naive/shared or rnn/shared?",
    "rnn/9        | There is no exercise \"rnn/9\". ./book list shows them all.",
    "xyzzy        | There is no exercise \"xyzzy\". ./book list shows them all.",
  })
  void an_unknown_exercise_is_told_with_the_nearest(String name, String message) {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Course.at(root).exercise(name)).withMessage(message);
  }

  @Test
  void a_name_that_two_chapters_have_is_asked_back() {
    assertThatExceptionOfType(UnknownNameException.class)
        .isThrownBy(() -> Course.at(root).exercise("shared")).withMessage("More than one chapter"
            + " has an exercise \"shared\". Say which: naive/shared or rnn/shared.");
  }

  @Test
  void a_folder_without_chapters_is_no_course() {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> Course.at(root.resolve("chapters/05-rnn")))
        .withMessageContaining("Here must be the chapters of the book");
  }

  @Test
  void the_book_itself_is_a_course() {
    Course book = Course.at(Path.of(System.getProperty("basedir", "")).resolve(".."));
    assertThat(book.chapter("1").name()).isEqualTo("naive");
    assertThat(book.exercises()).hasSizeGreaterThan(60);
    Chapter shapes = book.chapter("shapes");
    assertThat(shapes.classPath()).hasSizeGreaterThan(5)
        .contains(book.chapter("rnn").folder().resolve("target/classes"));
  }
}
