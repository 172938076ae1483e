package unrolled.workshop.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.workshop.SourceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExercisesTest {

  private static final List<String> KINDS = List.of("by hand", "code", "experiment",
      "explain the bug", "code", "by hand");

  @TempDir
  Path module;

  /** Write six good exercises, 01-task to 06-task, and the page that includes them. */
  private void writeChapter() throws IOException {
    StringBuilder page = new StringBuilder("== Exercises\n");
    for (int i = 1; i <= KINDS.size(); i++) {
      writeTask("0" + i + "-task", task(KINDS.get(i - 1)));
      page.append("\ninclude::../../exercises/0").append(i).append("-task/task.adoc[]\n");
    }
    writePage(page.toString());
  }

  private static String task(String kind) {
    return "[[naive.ex-task]]\n[.exercise,kind=\"" + kind + "\",difficulty=3,minutes=15]\n"
        + ".A title\n====\nFirst words.\n\nMore words.\n====\n";
  }

  private Path writeTask(String folder, String text) throws IOException {
    Path path = Files.createDirectories(module.resolve("src/exercises/" + folder));
    Files.writeString(path.resolve("task.adoc"), text);
    return path;
  }

  private void writePage(String text) throws IOException {
    Path folder = Files.createDirectories(module.resolve("src/docs/asciidoc"));
    Files.writeString(folder.resolve("naive.adoc"), text);
  }

  /** Run the chapter's tests and give the messages of those that fail by their names. */
  private Map<String, String> failures() {
    Map<String, String> failures = new LinkedHashMap<>();
    for (DynamicTest test : new Exercises(module, "naive").tests().toList()) {
      try {
        test.getExecutable().execute();
      } catch (Throwable e) {
        failures.put(test.getDisplayName(), e.getMessage());
      }
    }
    return failures;
  }

  @Test
  void six_good_exercises_pass() throws Exception {
    writeChapter();
    assertThat(new Exercises(module, "naive").tests()).hasSize(9);
    assertThat(failures()).isEmpty();
  }

  @Test
  void a_task_is_read() throws Exception {
    Path folder = writeTask("02-task", task("explain the bug"));
    assertThat(TaskParser.read(folder, "naive")).isEqualTo(new Exercise(folder, "naive", 2, "task",
        Kind.EXPLAIN_THE_BUG, 3, 15, "A title", "First words.\n\nMore words."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "naive.ex-task    | naive.ex-other | 1: The id of this exercise is naive.ex-task",
      "[[naive.ex-task]]| words          | 1: Here must stand the id, [[naive.ex-task]]",
      "[.exercise       | [.example      | 2: Here must stand the facts, [.exercise,kind=",
      "code             | coding         | 2: The kind of an exercise is one of by hand, code,",
      ",kind=\"code\"   | ''             | 2: The kind of an exercise is one of by hand, code,",
      "difficulty=3     | difficulty=4   | 2: The attribute difficulty is a whole number from 1",
      "minutes=15       | minutes=0      | 2: The attribute minutes is a whole number from 1 to",
      "minutes=15       | minutes=long   | 2: The attribute minutes is a whole number from 1 to",
      "minutes=15       | min=15         | 2: The attribute minutes is a whole number from 1 to",
      ".A title         | ''             | 3: Here must stand the title",
      "====             | ''             | 4: Here must stand ====",
      "words.;====      | words.         | 4: The block that \"====\" opens here is never closed",
      "First words.;;More words. | ''    | 4: The task is empty",
      "words.;====      | words.;====;;x | 9: A task ends with its block",
  })
  void a_malformed_task_is_named_with_its_line(String old, String changed, String message)
      throws Exception {
    String good = task("code");
    assertThat(good).contains(old.replace(';', '\n'));
    Path folder = writeTask("01-task",
        good.replaceFirst(Pattern.quote(old.replace(';', '\n')),
            changed.replace(';', '\n')));
    assertThatThrownBy(() -> TaskParser.read(folder, "naive"))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith(folder.resolve("task.adoc") + ":" + message);
  }

  @Test
  void a_folder_with_another_name_or_without_a_task_fails() throws Exception {
    writeChapter();
    writeTask("7-Task", task("code"));
    Files.createDirectories(module.resolve("src/exercises/08-empty"));
    assertThat(failures().get("7-Task")).contains("named like 01-first-unseen, not \"7-Task\"");
    assertThat(failures().get("08-empty")).contains("task.adoc:1: The file can't be read");
  }

  @Test
  void too_few_exercises_or_too_few_kinds_fail() throws Exception {
    writeChapter();
    writeTask("03-task", task("code"));
    assertThat(failures()).containsOnlyKeys("six or more, of all kinds");
    assertThat(failures().values().iterator().next())
        .contains("here are 6, and none of the kinds [experiment]");
    writeTask("03-task", task("experiment"));
    Files.delete(module.resolve("src/exercises/06-task/task.adoc"));
    Files.delete(module.resolve("src/exercises/06-task"));
    assertThat(failures().get("six or more, of all kinds"))
        .contains("here are 5, and none of the kinds []");
  }

  @Test
  void a_gap_in_the_numbers_fails() throws Exception {
    writeChapter();
    writeTask("08-task", task("code"));
    assertThat(failures().get("numbers follow each other"))
        .contains("08-task:1: Exercises are numbered from 01 without gaps: this one is number 07");
  }

  @Test
  void a_page_that_leaves_out_an_exercise_or_changes_their_order_fails() throws Exception {
    writeChapter();
    writePage("include::../../exercises/02-task/task.adoc[]\n");
    assertThat(failures()).containsOnlyKeys("the page includes all");
    assertThat(failures().values().iterator().next())
        .contains("naive.adoc:1: The page includes the tasks of [02-task], but the chapter's"
            + " exercises are [01-task, 02-task,");
  }

  @Test
  void a_chapter_without_a_folder_of_exercises_fails() {
    assertThatThrownBy(() -> Exercises.of("naive").tests()).isInstanceOf(SourceException.class)
        .hasMessageContaining("has no folder of exercises");
  }
}
