package unrolled.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.docs.Fixture.FIRST;
import static unrolled.docs.Fixture.RESULTS;
import static unrolled.docs.Fixture.SECOND;
import static unrolled.docs.Fixture.TASK;
import static unrolled.docs.ProblemsAssert.assertOnlyProblem;

class ChapterGuardsTest {

  private Fixture book;

  @BeforeEach
  void copy_the_fixture(@TempDir Path folder) throws IOException {
    book = Fixture.in(folder);
  }

  @Test
  void chapter_without_results_names_what_to_do() throws IOException {
    book.delete("chapters/02-second/target/book/numbers.adoc");
    Files.delete(book.path("chapters/02-second/target/book"));
    assertOnlyProblem(book, "chapters/02-second", "no results in target/book", "docs/pom.xml");
  }

  @Test
  void chapter_without_question_is_refused() throws IOException {
    book.replace(SECOND, ":question: How far back must we look?\n", "");
    assertOnlyProblem(book, SECOND + ":1", "does not say which question it answers");
  }

  @Test
  void chapter_with_an_unknown_main_class_is_refused() throws IOException {
    book.replace(SECOND, "unrolled.second.LagModel", "unrolled.second.LateModel");
    assertOnlyProblem(book, SECOND + ":1", "no class unrolled.second.LateModel");
  }

  @Test
  void two_pages_in_a_chapter_are_refused() throws IOException {
    book.write("chapters/02-second/src/docs/asciidoc/more.adoc", "= More\n");
    assertThat(book.problems()).extracting(Problem::what)
        .contains("a chapter has one page, here are 2");
  }

  @Test
  void page_that_the_contents_do_not_list_is_refused() throws IOException {
    book.write("docs/src/docs/asciidoc/preface.adoc", "= Preface\n\nText.\n");
    assertOnlyProblem(book, "docs/src/docs/asciidoc/preface.adoc", "not listed in contents.txt");
  }

  @Test
  void page_that_the_contents_list_in_vain_is_refused() throws IOException {
    book.append("docs/src/docs/asciidoc/contents.txt", "back glossary\nside note\n");
    assertThat(book.problems()).extracting(Problem::where).containsExactly(
        "docs/src/docs/asciidoc/contents.txt:7", "docs/src/docs/asciidoc/contents.txt:8");
  }

  @ParameterizedTest
  @CsvSource({
      "'kind=\"by hand\"', 'kind=\"essay\"', 'the kind \"essay\"'",
      "difficulty=2, difficulty=4, 'the difficulty \"4\"'",
      "minutes=10, minutes=0, 'the time \"0\"'",
      "'.Sum\n', '', 'has no title'",
      "'[[first.ex-sum]]', '[[sum]]', 'no id of its page'"})
  void incomplete_exercise_is_refused(String good, String bad, String words) throws IOException {
    book.replace(TASK, good, bad).replace(FIRST, "<<first.ex-sum>>, ", "");
    assertThat(book.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.where()).startsWith(TASK);
      assertThat(problem.what()).startsWith("Exercise 1.1").contains(words);
    });
  }

  @Test
  void ladder_row_with_a_missing_field_is_refused() throws IOException {
    book.append(RESULTS + "ladder.csv", "Median,first,0\n");
    assertOnlyProblem(book, RESULTS + "ladder.csv",
        "line 4: expected 10 fields, found 3");
  }

  @Test
  void ledger_row_with_an_unknown_source_is_refused() throws IOException {
    book.replace(RESULTS + "ledger.csv", "bib-yule-1927", "bib-yule-1926");
    assertOnlyProblem(book, "docs/src/docs/asciidoc/ledger.adoc", "bib-yule-1926",
        "bib-yule-1927");
  }
}
