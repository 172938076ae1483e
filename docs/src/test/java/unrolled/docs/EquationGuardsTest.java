package unrolled.docs;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.docs.Fixture.FIRST;
import static unrolled.docs.Fixture.MODEL;
import static unrolled.docs.Fixture.SECOND;
import static unrolled.docs.Fixture.TEST;
import static unrolled.docs.ProblemsAssert.assertOnlyProblem;

class EquationGuardsTest {

  private static final String NEW = "\n[stem#eq-second-lag]\n++++\ny = x\n++++\n";

  private Fixture book;

  @BeforeEach
  void copy_the_fixture(@TempDir Path folder) throws IOException {
    book = Fixture.in(folder);
  }

  @Test
  void equation_without_id_is_refused() throws IOException {
    book.append(SECOND, "\n[stem]\n++++\ny = x\n++++\n");
    assertOnlyProblem(book, book.at(SECOND, "[stem]"), "a displayed equation without id");
  }

  @Test
  void equation_without_method_and_test_is_refused_for_both() throws IOException {
    book.append(SECOND, NEW);
    assertThat(book.problems()).extracting(Problem::what).containsExactly(
        "no method computes the equation eq-second-lag",
        "no test checks the equation eq-second-lag");
    assertThat(book.problems()).extracting(Problem::where)
        .containsOnly(book.at(SECOND, "eq-second-lag"));
  }

  @Test
  void equation_without_test_is_refused() throws IOException {
    book.append(SECOND, NEW).replace(MODEL, "// end::eq-first-mean[]",
        "// end::eq-first-mean[]\n\n  // tag::eq-second-lag[]\n  int lag;\n"
            + "  // end::eq-second-lag[]");
    assertOnlyProblem(book, book.at(SECOND, "eq-second-lag"), "no test checks");
  }

  @Test
  void disabled_test_of_an_equation_is_refused() throws IOException {
    book.replace(TEST, "  @Test\n", "  @Disabled\n  @Test\n");
    assertThat(book.problems()).extracting(Problem::what).contains(
        "the test of eq-first-mean is disabled", "no test checks the equation eq-first-mean");
  }

  @Test
  void tag_in_the_code_without_equation_is_refused() throws IOException {
    book.replace(MODEL, "// end::eq-first-mean[]",
        "// end::eq-first-mean[]\n\n  // tag::eq-first-men[]\n  int lag;\n  // end::eq-first-men[]");
    assertOnlyProblem(book, book.at(MODEL, "tag::eq-first-men["), "no page has that equation",
        "nearest equation is eq-first-mean");
  }

  @Test
  void tag_at_a_test_without_equation_is_refused() throws IOException {
    book.replace(TEST, "@Tag(\"eq-first-mean\")",
        "@Tag(\"eq-first-mean\")\n  @Tag(\"eq-first-sum\")");
    assertOnlyProblem(book, book.at(TEST, "@Test"), "the test is tagged eq-first-sum");
  }

  @Test
  void the_same_equation_on_two_pages_is_refused() throws IOException {
    book.append(SECOND, "\n[stem#eq-first-mean]\n++++\ny = x\n++++\n");
    assertThat(book.problems()).extracting(Problem::what)
        .contains("the id eq-first-mean is used twice; the first is in first.adoc");
  }

  @Test
  void wrong_displayed_formula_is_refused() throws IOException {
    book.replace(FIRST, "\\frac{1 + 2}{2} = 1.5", "\\fraction{1 + 2}{2} = 1.5");
    assertOnlyProblem(book, book.at(FIRST, "\\fraction"), "wrong formula", "\\fraction");
  }
}
