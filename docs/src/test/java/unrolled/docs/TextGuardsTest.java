package unrolled.docs;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.docs.Fixture.FIRST;
import static unrolled.docs.Fixture.RESULTS;
import static unrolled.docs.Fixture.SECOND;
import static unrolled.docs.ProblemsAssert.assertOnlyProblem;

class TextGuardsTest {

  private Fixture book;

  @BeforeEach
  void copy_the_fixture(@TempDir Path folder) throws IOException {
    book = Fixture.in(folder);
  }

  @Test
  void the_fixture_itself_has_no_problem() {
    assertThat(book.problems()).isEmpty();
  }

  @Test
  void unknown_attribute_is_refused_with_its_line_and_the_nearest_name() throws IOException {
    book.append(FIRST, "\nIt is {first-shares} % here, after {first-share} %.\n");
    assertOnlyProblem(book, book.at(FIRST, "{first-shares}"),
        "unknown attribute {first-shares}", "nearest is {first-share}");
  }

  @Test
  void number_that_no_page_quotes_is_refused() throws IOException {
    book.append(RESULTS + "numbers.adoc", ":first-forgotten: 7\n");
    assertOnlyProblem(book, RESULTS + "numbers.adoc:2", "no page quotes the number first-forgotten");
  }

  @Test
  void number_written_by_two_chapters_is_refused() throws IOException {
    book.write("chapters/02-second/target/book/numbers.adoc", ":first-share: 7\n");
    assertOnlyProblem(book, "chapters/02-second/target/book/numbers.adoc:1",
        "two experiments write the number first-share");
  }

  @Test
  void line_that_is_no_number_is_refused() throws IOException {
    book.append(RESULTS + "numbers.adoc", "share 7\n");
    assertOnlyProblem(book, RESULTS + "numbers.adoc:2", "can't read \"share 7\"");
  }

  @Test
  void dangling_reference_is_refused_with_the_nearest_id() throws IOException {
    book.append(SECOND, "\nSee <<first.question2>>.\n");
    assertOnlyProblem(book, book.at(SECOND, "question2"), "a reference to first.question2",
        "nearest id is first.question.");
  }

  @Test
  void reference_to_an_unknown_equation_of_another_page_is_refused() throws IOException {
    book.append(SECOND, "\nSee <<eq-first-median>>.\n");
    assertOnlyProblem(book, book.at(SECOND, "eq-first-median"), "eq-first-median",
        "nearest id is eq-first-mean.");
  }

  @Test
  void unknown_citation_is_refused() throws IOException {
    book.append(SECOND, "\nSee <<bib-yule-1928>>.\n");
    assertOnlyProblem(book, book.at(SECOND, "bib-yule-1928"), "bib-yule-1928", "bib-yule-1927");
  }

  @Test
  void link_to_an_unknown_page_is_refused() throws IOException {
    book.append(SECOND, "\nSee xref:third.adoc[the third].\n");
    assertOnlyProblem(book, book.at(SECOND, "xref:third"), "a reference to third");
  }

  @Test
  void id_reused_on_another_page_is_refused() throws IOException {
    book.append(SECOND, "\n[[first-costs]]\nAgain.\n");
    assertOnlyProblem(book, book.at(SECOND, "first-costs"), "the id first-costs is used twice",
        "first.adoc");
  }

  @Test
  void section_without_id_is_refused() throws IOException {
    book.append(SECOND, "\n== Nameless\n\nText.\n");
    assertOnlyProblem(book, book.at(SECOND, "== Nameless"), "\"Nameless\" has no id",
        "[[second.");
  }

  @Test
  void section_id_in_the_form_with_a_dot_is_explained() throws IOException {
    book.append(SECOND, "\n[#second.code]\n== Code\n\nText.\n");
    assertThat(book.problems()).anySatisfy(problem ->
        assertThat(problem.toString()).contains("a dot begins a role", "[[second."));
  }

  @Test
  void section_id_of_another_page_is_refused() throws IOException {
    book.append(SECOND, "\n[[first.more]]\n== More\n\nText.\n");
    assertOnlyProblem(book, book.at(SECOND, "== More"), "has the id first.more");
  }

  @Test
  void wrong_formula_is_refused_with_page_and_formula() throws IOException {
    book.append(SECOND, "\nHere stem:[\\frac{1}{] stands.\n");
    assertOnlyProblem(book, book.at(SECOND, "\\frac{1}{"), "wrong formula \\frac{1}{", "KaTeX");
  }

  @Test
  void formula_that_is_left_as_source_is_refused() throws IOException {
    book.append(SECOND, "\nHere stem:[p(c)\\] never ends.\n");
    assertOnlyProblem(book, book.at(SECOND, "never ends"), "source is left on the page: stem:[p(c)",
        "stray");
  }

  @Test
  void warning_of_asciidoctor_is_a_problem() throws IOException {
    book.append(SECOND, "\n. one\n.. deep\n... deeper\n\ninclude::nowhere.adoc[]\n");
    assertOnlyProblem(book, book.at(SECOND, "nowhere.adoc"), "include file not found");
  }

  @Test
  void unknown_generated_table_is_refused() throws IOException {
    book.append(SECOND, "\ngenerated::lader[]\n");
    assertOnlyProblem(book, book.at(SECOND, "generated::lader"), "\"lader\"", "nearest is ladder");
  }

  @Test
  void history_longer_than_its_words_is_refused() throws IOException {
    book.replace(FIRST, "He counted by hand.", "He counted by hand. ".repeat(31));
    assertOnlyProblem(book, book.at(FIRST, ".Yule"), "history box has 124 words");
  }

  @Test
  void box_without_title_is_refused() throws IOException {
    book.append(SECOND, "\n[.aside]\n****\nBy the way.\n****\n");
    assertOnlyProblem(book, book.at(SECOND, "[.aside]"), "the box aside has no title");
  }
}
