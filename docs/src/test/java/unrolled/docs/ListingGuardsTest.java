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
import static unrolled.docs.ProblemsAssert.assertOnlyProblem;

class ListingGuardsTest {

  private Fixture book;

  @BeforeEach
  void copy_the_fixture(@TempDir Path folder) throws IOException {
    book = Fixture.in(folder);
  }

  @Test
  void missing_tag_is_refused_with_the_nearest_one() throws IOException {
    book.replace(FIRST, "[tag=scale]", "[tag=scales]");
    assertOnlyProblem(book, book.at(FIRST, "[tag=scales]"),
        "no tag scales in core/math/Softmax.java", "nearest is scale");
  }

  @Test
  void missing_file_is_refused() throws IOException {
    book.replace(FIRST, "math/Softmax.java", "math/Softmin.java");
    assertThat(book.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.where()).isEqualTo(book.at(FIRST, "Softmin.java"));
      assertThat(problem.what()).startsWith("there is no file").endsWith("Softmin.java");
    });
  }

  @Test
  void tag_that_is_never_closed_is_refused() throws IOException {
    book.replace(MODEL, "  // end::eq-first-mean[]\n", "");
    assertThat(book.problems()).anySatisfy(problem -> {
      assertThat(problem.where()).isEqualTo(book.at(MODEL, "tag::eq-first-mean[]"));
      assertThat(problem.what()).isEqualTo("tag eq-first-mean is never closed");
    });
  }

  @Test
  void include_by_line_numbers_is_refused() throws IOException {
    book.replace(FIRST, "[tag=scale]", "[tag=scale,lines=1..2]");
    assertOnlyProblem(book, book.at(FIRST, "lines=1..2"), "include by line numbers");
  }

  @Test
  void java_that_is_typed_into_the_page_is_refused() throws IOException {
    book.append(SECOND, "\n[source,java]\n----\nint typed = 1;\n----\n");
    assertOnlyProblem(book, book.at(SECOND, "int typed"), "Java in the text that is not included");
  }

  @Test
  void included_line_wider_than_the_page_is_refused_where_it_stands() throws IOException {
    String wide = "sum += x + " + "0 + ".repeat(17) + "0.125;"; // 81 columns after dedenting
    book.replace(MODEL, "sum += x;", wide);
    assertOnlyProblem(book, book.at(MODEL, wide), "columns is shown in the book");
  }

  @Test
  void typed_line_wider_than_the_page_is_refused() throws IOException {
    book.append(SECOND, "\n[source,bash]\n----\nmvn " + "x".repeat(77) + "\n----\n");
    assertOnlyProblem(book, book.at(SECOND, "mvn x"), "a listing's line of 81 columns");
  }

  @Test
  void output_may_be_as_wide_as_the_program_prints_it() throws IOException {
    book.replace(FIRST, "pair ==> Pair[a=1, b=2]", "pair ==> " + "x".repeat(100));
    assertThat(book.problems()).isEmpty();
  }
}
